package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MarketService;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.view.CohortView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about a whole market. */
@RestController
class MarketController {

  private final MarketService markets;
  private final Today today;

  MarketController(Services services) {
    this.markets = services.markets();
    this.today = services.today();
  }

  @GetMapping(path = "/v1/vacancies/{id}/quality", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> reviewVacancy(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(markets.quality(caller, id, parameters));
  }

  @GetMapping(path = "/v1/vacancies/{id}/employer-pool", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> countForEmployer(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(markets.employerPool(caller, id, parameters, today));
  }

  @GetMapping(path = "/v1/passports/{id}/work-to-work", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> movePassport(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String occupation,
      MatchParameters parameters) {
    return Replies.ok(markets.workToWork(caller, id, occupation, parameters));
  }

  @GetMapping(path = "/v1/work-to-work", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> moveOccupation(
      Caller caller,
      @RequestParam(required = false) @Nullable String occupation,
      MatchParameters parameters) {
    if (occupation == null) {
      throw ProblemException.invalid(
          "question.no-occupation",
          "occupation (none) must be given.\nName one of /v1/occupations by its URI.");
    }
    return Replies.ok(markets.workToWork(caller, occupation, parameters));
  }

  @PostMapping(
      path = "/v1/cohort-steps",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> stepCohort(Caller caller, JsonBody body, MatchParameters parameters) {
    return Replies.ok(
        markets.cohortStep(caller, ViewBody.read(body, CohortView.class), parameters));
  }
}
