package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.account.OpenSession;
import nl.ongekend.api.account.Sessions;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who of an organisation is logged in, for its administrator, who can end a session. */
@RestController
class SessionsController {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu H:mm");

  private final Sessions sessions;
  private final PageRenderer pages;

  SessionsController(Services services, PageRenderer pages) {
    this.sessions = services.sessions();
    this.pages = pages;
  }

  /** A session in one line. */
  record Row(UUID id, String account, Role role, boolean strong, String openedAt, String endsAt) {

    static Row of(OpenSession session) {
      return new Row(
          session.reference(),
          session.account(),
          session.role(),
          session.strong(),
          moment(session.openedAt()),
          moment(session.endsAt()));
    }

    private static String moment(Instant at) {
      return MOMENT.format(Today.moment(at));
    }
  }

  @GetMapping(path = Addresses.SESSIONS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> list(Visit visit, Visitor visitor) {
    List<Row> rows =
        sessions.listOpen(visitor.actor().organisationId()).stream().map(Row::of).toList();
    return pages.page(visit, "sessions", Map.of("sessions", rows));
  }

  /** One that has ended meanwhile is gone from the list, which is what was wanted. */
  @PostMapping(
      path = Addresses.SESSIONS,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> end(Visitor visitor, @RequestParam UUID id) {
    Actor actor = visitor.actor();
    sessions.end(actor, actor.organisationId(), id);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Addresses.SESSIONS))
        .build();
  }
}
