package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.view.BatchJobDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed from an earlier run to this one, person by person, and why. */
@RestController
class RunChangesController {

  private static final int MOST_RUNS = 50;

  /** Ids are ordered by time, so they decide between runs of one moment. */
  private static final Comparator<BatchJobDocument> OLDEST_FIRST =
      Comparator.comparing(BatchJobDocument::createdAt).thenComparing(job -> job.id().toString());

  private final BatchJobs jobs;
  private final JobProposals proposals;
  private final RunDifferences differences;
  private final PageRenderer pages;

  RunChangesController(
      BatchJobs jobs, JobProposals proposals, RunDifferences differences, PageRenderer pages) {
    this.jobs = jobs;
    this.proposals = proposals;
    this.differences = differences;
    this.pages = pages;
  }

  /** A run to compare with. */
  record Earlier(UUID id, String day, long people) {

    static Earlier of(BatchJobDocument job) {
      return new Earlier(job.id(), RunProgress.of(job).day(), job.progress().people());
    }
  }

  /** Without a choice the run is compared with the one before it. */
  @GetMapping(path = RunAddresses.CHANGES, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> changes(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID with,
      @RequestParam(defaultValue = "0") int from)
      throws IOException {
    BatchJobDocument run = jobs.get(caller, id);
    List<Earlier> earlier = earlier(caller, run);
    UUID chosen = with == null && !earlier.isEmpty() ? earlier.getFirst().id() : with;
    Map<String, Object> values = new HashMap<>();
    values.put("run", RunProgress.of(run));
    values.put("earlier", earlier);
    if (chosen != null) {
      values.put("chosen", chosen);
      values.put(
          "difference",
          differences.of(
              caller, visit, proposals.difference(caller, id, chosen), Math.max(0, from)));
    }
    return pages.page(visit, "run-changes", values);
  }

  private List<Earlier> earlier(Caller caller, BatchJobDocument run) {
    return jobs.listLatest(caller, MOST_RUNS).stream()
        .filter(job -> job.progress().state().equals("DONE"))
        .filter(job -> OLDEST_FIRST.compare(job, run) < 0)
        .sorted(OLDEST_FIRST.reversed())
        .map(Earlier::of)
        .toList();
  }
}
