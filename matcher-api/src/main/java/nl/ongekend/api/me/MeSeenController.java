package nl.ongekend.api.me;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.AuditedAct;
import nl.ongekend.api.store.Role;
import nl.ongekend.core.voice.OwnWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at a person or changed something, and what for. */
@RestController
class MeSeenController {

  /** Acts that have words of their own. */
  private static final Set<String> KNOWN =
      Set.of(
          "VIEWED",
          "CREATED",
          "REPLACED",
          "DELETED",
          "RELEASED",
          "RELEASE_WITHDRAWN",
          "ACCESS_GIVEN",
          "ACCESS_USED",
          "ACCESS_TAKEN",
          "ANSWERED",
          "RETENTION_ENDED");

  private final Services services;
  private final MePages pages;

  MeSeenController(Services services, MePages pages) {
    this.services = services;
    this.pages = pages;
  }

  /** What somebody did: when, who, for which organisation, what, why and how often. */
  record Seen(String day, String who, String organisation, String what, String why, String times) {}

  @GetMapping(path = MeAddresses.SEEN, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> seen(Caller caller, MeVisit visit) {
    List<Seen> acts =
        services.selfService().listActs(caller, caller.person()).stream()
            .map(act -> seen(act, visit.words()))
            .toList();
    return pages.page(visit, "seen", Map.of("acts", acts));
  }

  private static Seen seen(AuditedAct act, OwnWords words) {
    String what =
        KNOWN.contains(act.action())
            ? act.action().toLowerCase(Locale.ROOT).replace('_', '-')
            : "other";
    return new Seen(
        words.date(act.day()),
        words.text("role", act.role()),
        act.role() == Role.PERSON ? "" : act.organisation(),
        words.text("act." + what),
        words.text("purpose", act.purpose()),
        act.times() == 1 ? "" : words.text("seen.times", Map.of("times", act.times())));
  }
}
