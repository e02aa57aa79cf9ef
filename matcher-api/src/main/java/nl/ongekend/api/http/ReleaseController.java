package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

import java.net.URI;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.ReleaseService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.ShortlistService;
import nl.ongekend.api.view.AskedReleasesDocument;
import nl.ongekend.api.view.SlipText;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.voice.Slip;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shortlists without names, and the releases that give one. */
@RestController
class ReleaseController {

  private static final String ASKED = "/v1/release-requests";
  private static final String RELEASES = "/v1/releases";
  private static final String SLIP = RELEASES + "/{id}/slip";

  private final ShortlistService shortlists;
  private final ReleaseService releases;

  ReleaseController(Services services) {
    this.shortlists = services.shortlists();
    this.releases = services.releases();
  }

  @GetMapping(path = "/v1/vacancies/{id}/shortlist", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listShortlist(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    return Replies.ok(shortlists.list(caller, id, lang));
  }

  @PostMapping(path = ASKED, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> askRelease(
      Caller caller,
      JsonBody body,
      @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    AskedReleasesDocument asked = releases.ask(caller, body.text(), lang);
    UUID id = asked.requests().getFirst().id();
    return Replies.json(
        ResponseEntity.created(URI.create(ASKED + "/" + id)), ViewJson.write(asked));
  }

  @GetMapping(path = ASKED, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listAskedReleases(
      Caller caller, @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    return Replies.ok(releases.listAsked(caller, lang));
  }

  @GetMapping(path = ASKED + "/{id}", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getAskedRelease(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    return Replies.ok(releases.getAsked(caller, id, lang));
  }

  @GetMapping(path = RELEASES, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listReleases(
      Caller caller, @RequestParam(required = false) @Nullable UUID passport) {
    return Replies.ok(releases.list(caller, passport));
  }

  @PostMapping(
      path = RELEASES + "/{id}/agreement",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> agreeRelease(Caller caller, @PathVariable UUID id, JsonBody body) {
    return Replies.ok(releases.agree(caller, id, body.text()));
  }

  @PostMapping(path = RELEASES + "/{id}/confirmation", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> confirmRelease(Caller caller, @PathVariable UUID id) {
    return Replies.ok(releases.confirm(caller, id));
  }

  @DeleteMapping(path = RELEASES + "/{id}")
  ResponseEntity<Void> withdrawRelease(Caller caller, @PathVariable UUID id) {
    releases.withdraw(caller, id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = SLIP, produces = TEXT_PLAIN_VALUE)
  ResponseEntity<byte[]> readSlip(
      Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
    Slip slip = releases.slip(caller, id, lang);
    return slip(slip, MediaType.TEXT_PLAIN, SlipText.text(slip));
  }

  @GetMapping(path = SLIP, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> showSlip(
      Caller caller, @PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
    Slip slip = releases.slip(caller, id, lang);
    return slip(slip, MediaType.TEXT_HTML, SlipText.page(slip));
  }

  private static ResponseEntity<byte[]> slip(Slip slip, MediaType type, String text) {
    return ResponseEntity.ok()
        .contentType(new MediaType(type, UTF_8))
        .header(HttpHeaders.CONTENT_LANGUAGE, slip.language())
        .body(text.getBytes(UTF_8));
  }
}
