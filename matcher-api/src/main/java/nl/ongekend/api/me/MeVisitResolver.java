package nl.ongekend.api.me;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.session.CurrentVisitor;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.OwnWords;
import nl.ongekend.core.voice.Voice;
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
 * Finds out in which language a person reads: the one just chosen, else the one chosen before, else
 * the first one of the browser that there is, else Dutch. A choice is remembered for a year, in a
 * cookie that holds nothing else.
 */
final class MeVisitResolver implements HandlerMethodArgumentResolver {

  private static final String CHOICE = "lang";
  private static final String REMEMBERED = "tongue";
  private static final String OTHERWISE = "nl";
  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Today today;
  private final Map<String, OwnWords> wordsByLanguage =
      Narrator.listLanguages(Voice.PERSON).stream()
          .collect(Collectors.toMap(Function.identity(), OwnWords::of));

  MeVisitResolver(Today today) {
    this.today = today;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == MeVisit.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    HttpServletResponse answer =
        Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
    chosen(asked).ifPresent(words -> remember(words, answer));
    return visit(asked);
  }

  /** Returns the visit of a request; for pages about what went wrong as well. */
  MeVisit visit(HttpServletRequest request) {
    OwnWords words =
        Stream.of(chosen(request), remembered(request), accepted(request))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> Objects.requireNonNull(wordsByLanguage.get(OTHERWISE)));
    return new MeVisit(
        words, request.getRequestURI(), today.date(), CurrentVisitor.find(request).isPresent());
  }

  private Optional<OwnWords> chosen(HttpServletRequest request) {
    return find(request.getParameter(CHOICE));
  }

  private Optional<OwnWords> remembered(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, REMEMBERED);
    return cookie == null ? Optional.empty() : find(cookie.getValue());
  }

  private Optional<OwnWords> accepted(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .flatMap(code -> find(code).stream())
        .findFirst();
  }

  private Optional<OwnWords> find(@Nullable String language) {
    return language == null ? Optional.empty() : Optional.ofNullable(wordsByLanguage.get(language));
  }

  private static void remember(OwnWords words, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(REMEMBERED, words.language())
            .path(MeAddresses.START)
            .httpOnly(true)
            .sameSite("Strict")
            .maxAge(A_YEAR)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
