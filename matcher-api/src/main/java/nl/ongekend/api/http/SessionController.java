package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.OpenedSession;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.SessionDocument;
import nl.ongekend.api.view.ViewJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming in, and going out. */
@RestController
class SessionController {

  private static final String CURRENT = "/v1/sessions/current";
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private final Services services;
  private final Logins logins;
  private final SessionCookie cookie;
  private final boolean behindProxy;

  SessionController(Services services, HttpSettings settings) {
    this.services = services;
    this.logins = services.logins();
    this.behindProxy = settings.publicOrigin() != null;
    this.cookie = new SessionCookie(behindProxy);
  }

  @PostMapping(
      path = "/v1/sessions",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> openSession(HttpServletRequest request, JsonBody body) {
    OpenedSession opened = logins.open(LoginBody.read(body.text(), address(request)));
    return Replies.json(
        ResponseEntity.created(URI.create(CURRENT))
            .header(HttpHeaders.SET_COOKIE, cookie.open(opened.id())),
        ViewJson.write(document(opened.visitor())));
  }

  @GetMapping(path = CURRENT, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getSession(Visitor visitor) {
    return Replies.ok(document(visitor));
  }

  @DeleteMapping(path = CURRENT)
  ResponseEntity<Void> closeSession(HttpServletRequest request) {
    SessionCookie.find(request).ifPresent(logins::close);
    return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie.close()).build();
  }

  private SessionDocument document(Visitor visitor) {
    return SessionDocument.of(services.build(), services.today().date(), visitor);
  }

  /** The proxy adds the address it sees at the end; what stands before anybody can write. */
  private String address(HttpServletRequest request) {
    String forwarded = behindProxy ? request.getHeader(FORWARDED_FOR) : null;
    return forwarded == null
        ? request.getRemoteAddr()
        : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
