package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.OpenedSession;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coming in and going out by a page. A password that was handed out is replaced on the way. */
@RestController
class LoginController {

  private final Services services;
  private final Logins logins;
  private final SessionCookie cookie;
  private final LoginPage page;
  private final StartPages starts;

  LoginController(Services services, SessionCookie cookie, LoginPage page, StartPages starts) {
    this.services = services;
    this.logins = services.logins();
    this.cookie = cookie;
    this.page = page;
    this.starts = starts;
  }

  @GetMapping(path = Addresses.LOGIN, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(Visit visit, @RequestParam(defaultValue = "") String back) {
    return page.page(visit, LoginForm.empty(new ReturnPath(back)), null);
  }

  @PostMapping(
      path = Addresses.LOGIN,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> open(HttpServletRequest request, Visit visit) {
    LoginForm form = LoginForm.of(request);
    Optional<LoginError> lack = LoginError.find(form);
    if (lack.isPresent()) {
      return page.page(visit, form, lack.get());
    }
    try {
      OpenedSession opened = logins.open(form.login(request.getRemoteAddr()));
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(starts.target(form.back(), opened.visitor().actor().role())))
          .header(HttpHeaders.SET_COOKIE, cookie.open(opened.id()))
          .build();
    } catch (ProblemException refusal) {
      return page.page(visit, form, LoginError.of(refusal));
    }
  }

  @PostMapping(path = Addresses.LOGOUT, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> close(HttpServletRequest request) {
    SessionCookie.find(request).ifPresent(services::closeSession);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Addresses.LOGIN))
        .header(HttpHeaders.SET_COOKIE, cookie.close())
        .build();
  }
}
