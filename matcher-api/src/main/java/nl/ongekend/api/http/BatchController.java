package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.view.BatchJobDocument;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Batches as jobs: asked for, read, stopped, gone on with, removed. */
@RestController
class BatchController {

  private static final String PATH = "/v1/batches";

  private final BatchJobs jobs;

  BatchController(BatchJobs jobs) {
    this.jobs = jobs;
  }

  @PostMapping(path = PATH, consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> createBatch(
      Caller caller,
      JsonBody body,
      @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
    return accepted(
        jobs.create(
            caller,
            body.text(),
            key == null ? null : IdempotencyKeys.request(key, "POST " + PATH, body)));
  }

  @GetMapping(path = PATH + "/{id}", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getBatch(Caller caller, @PathVariable UUID id) {
    return Replies.ok(jobs.get(caller, id));
  }

  @PostMapping(path = PATH + "/{id}/cancellation", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> cancelBatch(Caller caller, @PathVariable UUID id)
      throws InterruptedException {
    return Replies.ok(jobs.cancel(caller, id));
  }

  @PostMapping(path = PATH + "/{id}/resumption", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> resumeBatch(Caller caller, @PathVariable UUID id)
      throws InterruptedException {
    return accepted(jobs.resume(caller, id));
  }

  @DeleteMapping(path = PATH + "/{id}")
  ResponseEntity<Void> removeBatch(Caller caller, @PathVariable UUID id) throws IOException {
    jobs.remove(caller, id);
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<byte[]> accepted(BatchJobDocument job) {
    return Replies.json(
        ResponseEntity.accepted().location(URI.create(PATH + "/" + job.id())), ViewJson.write(job));
  }
}
