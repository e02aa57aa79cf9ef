package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.OpenedSession;
import nl.ongekend.api.account.Sessions;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.view.SessionDocument;
import nl.ongekend.api.view.SessionsDocument;
import nl.ongekend.api.view.ViewJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coming in, going out, and who is in. */
@RestController
class SessionController {

  private static final String ALL = "/v1/sessions";
  private static final String CURRENT = ALL + "/current";

  private final Services services;
  private final Logins logins;
  private final Sessions sessions;
  private final SessionCookie cookie;

  SessionController(Services services, SessionCookie cookie) {
    this.services = services;
    this.logins = services.logins();
    this.sessions = services.sessions();
    this.cookie = cookie;
  }

  @PostMapping(path = ALL, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> openSession(HttpServletRequest request, JsonBody body) {
    OpenedSession opened = logins.open(LoginBody.read(body.text(), request.getRemoteAddr()));
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
    SessionCookie.find(request).ifPresent(services::closeSession);
    return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie.close()).build();
  }

  @GetMapping(path = ALL, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listSessions(Visitor visitor) {
    return Replies.ok(
        SessionsDocument.of(
            services.build(),
            services.today().date(),
            sessions.listOpen(visitor.actor().organisationId())));
  }

  @DeleteMapping(path = ALL + "/{id}")
  ResponseEntity<Void> endSession(Visitor visitor, @PathVariable UUID id) {
    Actor actor = visitor.actor();
    if (!sessions.end(actor, actor.organisationId(), id)) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.NOT_FOUND,
              "session.not-found",
              "session (%s) must be open in your organisation.\nMaybe it has just ended; list those there are."
                  .formatted(id)));
    }
    return ResponseEntity.noContent().build();
  }

  private SessionDocument document(Visitor visitor) {
    return SessionDocument.of(services.build(), services.today().date(), visitor);
  }
}
