package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.SupportService;
import nl.ongekend.api.view.SchemeQuestionView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people may expect, and what helps them. */
@RestController
class SupportController {

  private final SupportService support;

  SupportController(Services services) {
    this.support = services.support();
  }

  @GetMapping(path = "/v1/passports/{id}/expectation", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> expectPassport(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(support.expectation(caller, id, parameters));
  }

  @GetMapping(path = "/v1/passports/{id}/smallest-changes", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> changePassport(
      Caller caller, @PathVariable UUID id, MatchParameters parameters) {
    return Replies.ok(support.smallestChanges(caller, id, parameters));
  }

  @GetMapping(path = "/v1/reconfirm-queue", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> queueReconfirm(Caller caller, MatchParameters parameters) {
    return Replies.ok(support.reconfirm(caller, parameters));
  }

  @PostMapping(
      path = "/v1/scheme-questions",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> askSchemes(Caller caller, JsonBody body, MatchParameters parameters) {
    return Replies.ok(
        support.schemes(caller, ViewBody.read(body, SchemeQuestionView.class), parameters));
  }
}
