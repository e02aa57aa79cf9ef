package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.OpenedSession;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import nl.ongekend.api.store.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coming in and going out by a page. A password that was handed out is replaced on the way. */
@RestController
class LoginController {

  private static final String TEMPLATE = "login";

  private final Logins logins;
  private final SessionCookie cookie;
  private final EndpointRegistry registry;
  private final PageRenderer pages;

  LoginController(
      Services services, SessionCookie cookie, EndpointRegistry registry, PageRenderer pages) {
    this.logins = services.logins();
    this.cookie = cookie;
    this.registry = registry;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.LOGIN, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(Visit visit, @RequestParam(defaultValue = "") String back) {
    LoginForm empty = new LoginForm("", "", "", "", new ReturnPath(back));
    return pages.page(visit, TEMPLATE, values(empty, null));
  }

  @PostMapping(
      path = Addresses.LOGIN,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> open(HttpServletRequest request, Visit visit) {
    LoginForm form = LoginForm.of(request);
    Optional<LoginError> lack = LoginError.find(form);
    if (lack.isPresent()) {
      return again(visit, form, lack.get());
    }
    try {
      OpenedSession opened = logins.open(form.login(request.getRemoteAddr()));
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(target(form.back(), opened.visitor().actor().role())))
          .header(HttpHeaders.SET_COOKIE, cookie.open(opened.id()))
          .build();
    } catch (ProblemException refusal) {
      return again(visit, form, LoginError.of(refusal));
    }
  }

  /** Not everybody has a start page: the own account is there for all. */
  private String target(ReturnPath back, Role role) {
    if (!back.path().isEmpty()) {
      return back.path();
    }
    boolean starts =
        registry.find("GET", Addresses.START).filter(row -> row.roles().contains(role)).isPresent();
    return starts ? Addresses.START : Addresses.ACCOUNT;
  }

  private ResponseEntity<byte[]> again(Visit visit, LoginForm form, LoginError error) {
    return pages.page(HttpStatusCode.valueOf(error.status()), visit, TEMPLATE, values(form, error));
  }

  private static Map<String, Object> values(LoginForm form, @Nullable LoginError error) {
    Map<String, Object> values = new HashMap<>();
    values.put("account", form.account());
    values.put("back", form.back().path());
    values.put("error", error);
    values.put("fresh", error != null && error.asksForNewPassword());
    return values;
  }

  @PostMapping(path = Addresses.LOGOUT, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> close(HttpServletRequest request) {
    SessionCookie.find(request).ifPresent(logins::close);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Addresses.LOGIN))
        .header(HttpHeaders.SET_COOKIE, cookie.close())
        .build();
  }
}
