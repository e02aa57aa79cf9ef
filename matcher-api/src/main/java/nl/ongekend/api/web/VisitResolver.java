package nl.ongekend.api.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.session.CurrentVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/**
 * Finds out in which language somebody reads: the one just chosen, else the one chosen before, else
 * the first one of the browser in which there are pages, else Dutch. A choice is remembered for a
 * year in a cookie that holds nothing else.
 */
final class VisitResolver implements HandlerMethodArgumentResolver {

  private static final String LANGUAGE = "lang";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final Today today;

  VisitResolver(Today today) {
    this.today = today;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    chosen(asked)
        .ifPresent(language ->
            remember(
                language,
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class))));
    return visit(asked);
  }

  /** Returns the visit of a request; for pages about what went wrong as well. */
  Visit visit(HttpServletRequest request) {
    PageLanguage language =
        Stream.of(chosen(request), remembered(request), accepted(request))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(PageLanguage.NL);
    return new Visit(
        language, request.getRequestURI(), today.date(), CurrentVisitor.find(request).orElse(null));
  }

  /** By a link. Of a form nothing is read here: it may be refused because it cannot be read. */
  private static Optional<PageLanguage> chosen(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        ? Optional.empty()
        : Optional.ofNullable(request.getParameter(LANGUAGE)).flatMap(PageLanguage::find);
  }

  private static Optional<PageLanguage> remembered(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, LANGUAGE))
        .map(Cookie::getValue)
        .flatMap(PageLanguage::find);
  }

  private static Optional<PageLanguage> accepted(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .flatMap(code -> PageLanguage.find(code).stream())
        .findFirst();
  }

  private static void remember(PageLanguage language, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(LANGUAGE, language.code())
            .path("/")
            .httpOnly(true)
            .sameSite("Strict")
            .maxAge(REMEMBERED)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
