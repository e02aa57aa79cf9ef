package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.QuestionService;
import nl.ongekend.api.service.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions around a match. */
@RestController
class QuestionController {

  private final Services services;
  private final QuestionService questions;

  QuestionController(Services services) {
    this.services = services;
    this.questions = services.questions();
  }

  @GetMapping(path = "/v1/passports/{id}/nearest-misses", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> nearPassport(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(questions.nearPassport(caller, id, parameters));
  }

  @GetMapping(path = "/v1/vacancies/{id}/nearest-misses", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> nearVacancy(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(questions.nearVacancy(caller, id, parameters));
  }

  @GetMapping(path = "/v1/passports/{id}/questions", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> askPassport(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(questions.askPassport(caller, id, parameters));
  }

  @GetMapping(path = "/v1/vacancies/{id}/questions", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> askVacancy(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(questions.askVacancy(caller, id, parameters));
  }

  @PostMapping(
      path = "/v1/passports/{id}/what-if",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> whatIfPassport(
      Caller caller, @PathVariable UUID id, JsonBody body, MatchParameters parameters) {
    return Replies.ok(
        questions.whatIf(caller, id, services.passports().read(body.text()), parameters));
  }

  @PostMapping(
      path = "/v1/vacancies/{id}/what-if",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> whatIfVacancy(
      Caller caller, @PathVariable UUID id, JsonBody body, MatchParameters parameters) {
    return Replies.ok(
        questions.whatIf(caller, id, services.vacancies().read(body.text()), parameters));
  }

  @GetMapping(path = "/v1/vacancies/{id}/elasticity", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> relaxVacancy(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(questions.elasticity(caller, id, parameters));
  }

  @GetMapping(path = "/v1/passports/{id}/wider", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> widenPassport(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(questions.wider(caller, id, parameters));
  }
}
