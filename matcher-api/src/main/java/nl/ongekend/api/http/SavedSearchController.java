package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.net.URI;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.SavedSearchService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saved searches and their alerts. */
@RestController
class SavedSearchController {

  private static final String PATH = "/v1/saved-searches";

  private final SavedSearchService searches;

  SavedSearchController(Services services) {
    this.searches = services.savedSearches();
  }

  @PostMapping(path = PATH, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> saveSearch(Caller caller, JsonBody body) {
    SavedSearchesDocument saved = searches.save(caller, body.text());
    UUID id = saved.searches().getFirst().id();
    return Replies.json(ResponseEntity.created(URI.create(PATH + "/" + id)), ViewJson.write(saved));
  }

  @GetMapping(path = PATH, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listSavedSearches(
      Caller caller, @RequestParam @Nullable UUID passport, @RequestParam @Nullable UUID vacancy) {
    return Replies.ok(searches.list(caller, passport, vacancy));
  }

  @GetMapping(path = PATH + "/{id}", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getSavedSearch(Caller caller, @PathVariable UUID id) {
    return Replies.ok(searches.get(caller, id));
  }

  @DeleteMapping(path = PATH + "/{id}")
  ResponseEntity<Void> removeSavedSearch(Caller caller, @PathVariable UUID id) {
    searches.remove(caller, id);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = PATH + "/{id}/alerts", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> listAlerts(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(defaultValue = MatchParameters.DEFAULT_LANGUAGE) String lang) {
    AlertsDocument page = searches.alerts(caller, id, after, limit, lang);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (page.next() != null) {
      answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(page.next()));
    }
    return Replies.json(answer, ViewJson.write(page));
  }

  @PostMapping(
      path = PATH + "/{id}/seen",
      consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> seeAlerts(Caller caller, @PathVariable UUID id, JsonBody body) {
    return Replies.ok(searches.see(caller, id, body.text()));
  }
}
