package nl.ongekend.api.me;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import nl.ongekend.api.account.OpenedSession;
import nl.ongekend.api.account.PersonAccess;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coming in by a code on paper, and going out. */
@RestController
class MeLoginController {

  private static final String TEMPLATE = "login";

  private final Services services;
  private final SessionCookie cookie;
  private final MePages pages;

  MeLoginController(Services services, SessionCookie cookie, MePages pages) {
    this.services = services;
    this.cookie = cookie;
    this.pages = pages;
  }

  @GetMapping(path = MeAddresses.LOGIN, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(MeVisit visit) {
    return pages.page(visit, TEMPLATE, Map.of("error", ""));
  }

  @PostMapping(
      path = MeAddresses.LOGIN,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> open(
      HttpServletRequest request,
      MeVisit visit,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "false") String own) {
    boolean ownDevice = own.equals("true");
    try {
      OpenedSession opened = services.personAccess().open(code, ownDevice, request.getRemoteAddr());
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(MeAddresses.START))
          .header(HttpHeaders.SET_COOKIE, cookie.open(opened.id(), PersonAccess.longest(ownDevice)))
          .build();
    } catch (ProblemException refusal) {
      int status = refusal.problem().status();
      String error = status == Kind.TOO_MANY.status() ? "login.too-many" : "login.refused";
      return pages.page(HttpStatusCode.valueOf(status), visit, TEMPLATE, Map.of("error", error));
    }
  }

  @PostMapping(path = MeAddresses.LOGOUT, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> close(HttpServletRequest request) {
    SessionCookie.find(request).ifPresent(services::closeSession);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(MeAddresses.LOGIN))
        .header(HttpHeaders.SET_COOKIE, cookie.close())
        .build();
  }
}
