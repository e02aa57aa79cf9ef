package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.PrivacyService;
import nl.ongekend.api.service.RetentionService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** On which grounds personal data is used, and how long it is kept. */
@RestController
class PrivacyController {

  private static final String PRIVACY = "/v1/privacy";
  private static final String LONGER = "/v1/passports/{id}/retention-agreement";

  private final PrivacyService privacy;
  private final RetentionService retention;
  private final Today today;

  PrivacyController(Services services) {
    this.privacy = services.privacy();
    this.retention = services.retention();
    this.today = services.today();
  }

  @GetMapping(path = PRIVACY, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getPrivacy(
      Caller caller, @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    return Replies.ok(privacy.get(caller, lang));
  }

  @PutMapping(path = PRIVACY, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> setPrivacy(
      Caller caller,
      JsonBody body,
      @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    return Replies.ok(privacy.set(caller, body.text(), lang));
  }

  @PostMapping(path = LONGER, consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<Void> agreeRetention(Caller caller, @PathVariable UUID id, JsonBody body) {
    privacy.agree(caller, id, body.text());
    return ResponseEntity.noContent().build();
  }

  @DeleteMapping(path = LONGER)
  ResponseEntity<Void> endRetention(Caller caller, @PathVariable UUID id) {
    privacy.end(caller, id);
    return ResponseEntity.noContent().build();
  }

  @PostMapping(path = "/v1/retention-runs", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> runRetention(
      Caller caller,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(defaultValue = "false") String dryRun)
      throws IOException {
    LocalDate day = asOf == null ? today.date() : Choices.date("asOf", asOf);
    return Replies.ok(retention.run(caller, day, Choices.truth("dryRun", dryRun)));
  }
}
