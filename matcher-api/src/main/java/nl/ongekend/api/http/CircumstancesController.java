package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.CircumstancesService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.core.profile.Circumstances;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Circumstances of people, for coaches and staff. */
@RestController
class CircumstancesController {

  private static final String PATH = "/v1/passports/{id}/circumstances";

  private final CircumstancesService circumstances;

  CircumstancesController(Services services) {
    this.circumstances = services.circumstances();
  }

  @PutMapping(path = PATH, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> putCircumstances(Caller caller, @PathVariable UUID id, JsonBody body) {
    return reply(circumstances.put(caller, id, body.text()));
  }

  @GetMapping(path = PATH, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getCircumstances(Caller caller, @PathVariable UUID id) {
    return reply(circumstances.get(caller, id));
  }

  @DeleteMapping(path = PATH)
  ResponseEntity<Void> deleteCircumstances(Caller caller, @PathVariable UUID id) {
    circumstances.delete(caller, id);
    return ResponseEntity.noContent().build();
  }

  private ResponseEntity<byte[]> reply(Stored<Circumstances> stored) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().header(HttpHeaders.ETAG, EntityTags.of(stored.entityVersion()));
    return Replies.json(answer, circumstances.write(stored));
  }
}
