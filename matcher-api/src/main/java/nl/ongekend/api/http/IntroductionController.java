package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.decision.Introductions;
import nl.ongekend.api.decision.Replays;
import nl.ongekend.api.decision.SentDecisions;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.MatchParameters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The vacancies kept for people, what was decided about them, and what came of it. */
@RestController
class IntroductionController {

  private static final String KEPT = "/v1/passports/{id}/kept";
  private static final String ONE = KEPT + "/{vacancyId}";

  private final Introductions introductions;
  private final Replays replays;
  private final DecisionReports reports;

  IntroductionController(Introductions introductions, Replays replays, DecisionReports reports) {
    this.introductions = introductions;
    this.replays = replays;
    this.reports = reports;
  }

  @GetMapping(path = KEPT, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listKept(Caller caller, @PathVariable UUID id) {
    return Replies.ok(introductions.list(caller, id));
  }

  @GetMapping(path = "/v1/vacancies/{id}/kept", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listKeptPeople(Caller caller, @PathVariable UUID id) {
    return Replies.ok(introductions.listOfVacancy(caller, id));
  }

  @GetMapping(path = ONE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getKept(
      Caller caller, @PathVariable UUID id, @PathVariable UUID vacancyId) {
    return Replies.ok(introductions.get(caller, id, vacancyId));
  }

  @PostMapping(
      path = ONE + "/decisions",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> decideKept(
      Caller caller, @PathVariable UUID id, @PathVariable UUID vacancyId, JsonBody body) {
    return Replies.ok(
        introductions.decide(caller, id, vacancyId, SentDecisions.decision(body.text())));
  }

  @PostMapping(
      path = ONE + "/place",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> placeKept(
      Caller caller, @PathVariable UUID id, @PathVariable UUID vacancyId, JsonBody body) {
    return Replies.ok(introductions.place(caller, id, vacancyId, body.text()));
  }

  @PostMapping(
      path = ONE + "/follow-ups",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> followUpKept(
      Caller caller, @PathVariable UUID id, @PathVariable UUID vacancyId, JsonBody body) {
    return Replies.ok(introductions.followUp(caller, id, vacancyId, body.text()));
  }

  @DeleteMapping(path = ONE)
  ResponseEntity<Void> removeKept(
      Caller caller, @PathVariable UUID id, @PathVariable UUID vacancyId) {
    introductions.remove(caller, id, vacancyId);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = ONE + "/replay", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> replayKept(
      Caller caller, @PathVariable UUID id, @PathVariable UUID vacancyId) {
    return Replies.ok(replays.replay(caller, id, vacancyId));
  }

  @GetMapping(path = "/v1/follow-ups", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listFollowUps(
      Caller caller, @RequestParam(defaultValue = "false") boolean everybody) {
    return Replies.ok(introductions.followUps(caller, everybody));
  }

  @GetMapping(path = "/v1/reports/decisions", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> reportDecisions(
      Caller caller,
      @RequestParam(defaultValue = "ALL") String by,
      @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    return Replies.ok(
        reports.report(caller, Choices.constant("by", by, DecisionReports.By.class), lang));
  }
}
