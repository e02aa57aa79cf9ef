package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.PoolWatchService;
import nl.ongekend.api.service.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vacancies of which an employer hears how many people are within reach. */
@RestController
class PoolWatchController {

  private static final String PATH = "/v1/vacancies/{id}/pool-watch";

  private final PoolWatchService watches;

  PoolWatchController(Services services) {
    this.watches = services.poolWatches();
  }

  @PutMapping(path = PATH, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> watchPool(Caller caller, @PathVariable UUID id) {
    return Replies.ok(watches.watch(caller, id));
  }

  @GetMapping(path = PATH, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getPoolWatch(Caller caller, @PathVariable UUID id) {
    return Replies.ok(watches.get(caller, id));
  }

  @DeleteMapping(path = PATH)
  ResponseEntity<Void> removePoolWatch(Caller caller, @PathVariable UUID id) {
    watches.remove(caller, id);
    return ResponseEntity.noContent().build();
  }
}
