package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes down that the proposal of a run is put forward; doing it again changes nothing. */
@RestController
class RunRecordingController {

  private final BatchJobs jobs;
  private final JobProposals proposals;
  private final PageRenderer pages;

  RunRecordingController(BatchJobs jobs, JobProposals proposals, PageRenderer pages) {
    this.jobs = jobs;
    this.proposals = proposals;
    this.pages = pages;
  }

  @PostMapping(path = RunAddresses.RECORDING, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> record(Caller caller, Visit visit, @PathVariable UUID id)
      throws IOException {
    return pages.page(
        visit,
        "run-recorded",
        Map.of(
            "recorded", proposals.record(caller, id),
            "run", RunProgress.of(jobs.get(caller, id))));
  }
}
