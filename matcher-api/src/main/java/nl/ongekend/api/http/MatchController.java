package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.JobPairService;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.MatchService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Voices;
import nl.ongekend.api.view.ExplanationText;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Voice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Matches, their explanation, and pairs of jobs. */
@RestController
class MatchController {

  private static final String EXPLANATION = "/v1/passports/{id}/vacancies/{vacancyId}/explanation";

  private final Services services;
  private final MatchService matches;
  private final JobPairService jobPairs;

  MatchController(Services services) {
    this.services = services;
    this.matches = services.matches();
    this.jobPairs = services.jobPairs();
  }

  @GetMapping(path = "/v1/passports/{id}/matches", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> matchPassport(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(matches.vacanciesFor(caller, id, parameters));
  }

  @GetMapping(path = "/v1/vacancies/{id}/matches", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> matchVacancy(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(matches.passportsFor(caller, id, parameters));
  }

  @PostMapping(
      path = "/v1/matches",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> matchDocument(Caller caller, JsonBody body, MatchParameters parameters) {
    MatchQuery query = MatchQuery.read(body.text());
    return Replies.ok(
        query.isPassport()
            ? matches.vacanciesFor(caller, query.document(services.passports()::read), parameters)
            : matches.passportsFor(caller, query.document(services.vacancies()::read), parameters));
  }

  @GetMapping(path = "/v1/passports/{id}/job-pairs", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> pairJobs(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(jobPairs.best(caller, id, parameters));
  }

  @PostMapping(
      path = "/v1/job-pairs",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> pairJobsForDocument(
      Caller caller, JsonBody body, MatchParameters parameters) {
    MatchQuery query = MatchQuery.read(body.text()).requirePassport();
    return Replies.ok(
        jobPairs.best(caller, query.document(services.passports()::read), parameters));
  }

  @GetMapping(path = EXPLANATION, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> explainPair(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID vacancyId,
      MatchParameters parameters) {
    return Replies.ok(matches.why(caller, id, vacancyId, parameters));
  }

  @GetMapping(path = EXPLANATION, produces = TEXT_PLAIN_VALUE)
  ResponseEntity<byte[]> tellPair(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID vacancyId,
      MatchParameters parameters,
      @RequestParam(defaultValue = "coach") String voice) {
    Voice asked = Voices.parse(voice);
    Narrative told = matches.tell(caller, id, vacancyId, parameters, asked);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
        .header(HttpHeaders.CONTENT_LANGUAGE, told.language())
        .body(ExplanationText.of(told).getBytes(UTF_8));
  }
}
