package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobEvents;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Server-sent events of a batch, as the HTML standard describes them. A client that lost its
 * connection names the last event it has, and goes on after it; one that has them all is told with
 * 204 to stop asking.
 */
@RestController
class BatchEventController {

  /** A silent line now and then shows whether anybody still listens. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  private final BatchJobs jobs;

  BatchEventController(BatchJobs jobs) {
    this.jobs = jobs;
  }

  @GetMapping(path = "/v1/batches/{id}/events", produces = TEXT_EVENT_STREAM_VALUE)
  void watchBatch(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = ApiHeaders.LAST_EVENT_ID, required = false) @Nullable String last,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    JobEvents events = jobs.events(caller, id, last == null ? 0 : number(last));
    List<JobEvents.Told> told = events.next(Duration.ZERO);
    if (told.isEmpty() && events.hasEnded()) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return;
    }
    response.setContentType(TEXT_EVENT_STREAM_VALUE);
    OutputStream out = response.getOutputStream();
    while (true) {
      out.write(text(told).getBytes(UTF_8));
      response.flushBuffer();
      if (events.hasEnded()) {
        return;
      }
      told = events.next(SILENCE);
    }
  }

  private static long number(String last) {
    if (!last.matches("\\d{1,18}")) {
      throw ProblemException.invalid(
          "last-event-id.invalid",
          "Last-Event-ID must be the number of an event.\n"
              + "Send the id of the last event as it was.");
    }
    return Long.parseLong(last);
  }

  private static String text(List<JobEvents.Told> told) {
    if (told.isEmpty()) {
      return ":\n\n";
    }
    StringBuilder text = new StringBuilder();
    for (JobEvents.Told event : told) {
      text.append("id: ").append(event.number());
      text.append("\nevent: progress\ndata: ").append(ViewJson.write(event.progress()));
      text.append("\n\n");
    }
    return text.toString();
  }
}
