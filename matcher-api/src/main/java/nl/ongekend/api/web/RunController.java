package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.service.BatchService;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ViewJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Runs: everybody, or a caseload, is matched at once. A page of a run that is under way asks the
 * browser to look again, so that it needs no script.
 */
@RestController
class RunController {

  private static final int MOST_RUNS = 50;
  private static final String REFRESH = "Refresh";
  private static final String SECONDS = "2";

  private final BatchService batches;
  private final BatchJobs jobs;
  private final RunOutcomes outcomes;
  private final PageRenderer pages;

  RunController(Services services, BatchJobs jobs, RunOutcomes outcomes, PageRenderer pages) {
    this.batches = services.batches();
    this.jobs = jobs;
    this.outcomes = outcomes;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.RUNS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> runs(Caller caller, Visit visit) {
    return runs(HttpStatus.OK, caller, visit, RunForm.usual(), Map.of());
  }

  private ResponseEntity<byte[]> runs(
      HttpStatus status, Caller caller, Visit visit, RunForm form, Map<String, String> errors) {
    List<RunProgress> runs =
        jobs.listLatest(caller, MOST_RUNS).stream().map(RunProgress::of).toList();
    Map<String, Object> values =
        Map.of("runs", runs, "form", form, "sectors", RunForm.listSectors(), "errors", errors);
    return pages.page(status, visit, "desk-runs", values);
  }

  @PostMapping(
      path = Addresses.RUNS,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> begin(
      Caller caller, Visit visit, @RequestParam Map<String, String> fields) {
    RunForm form = RunForm.of(fields);
    Map<String, String> errors = form.errors();
    List<UUID> people =
        errors.isEmpty() && !form.caseload().isEmpty() ? people(caller, form.caseload()) : null;
    if (people != null && people.isEmpty()) {
      errors.put("caseload", "run.error.caseload");
    }
    return errors.isEmpty()
        ? seeOther(jobs.create(caller, ViewJson.write(form.settings(people)), null).id())
        : runs(HttpStatus.BAD_REQUEST, caller, visit, form, errors);
  }

  private List<UUID> people(Caller caller, String caseload) {
    List<UUID> people = new ArrayList<>();
    batches
        .everybody(caller)
        .forEachRemaining(passport -> {
          if (caseload.equals(passport.caseload())) {
            people.add(passport.id());
          }
        });
    return people;
  }

  @GetMapping(path = Addresses.RUN, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> run(
      Caller caller, Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "0") int from)
      throws IOException {
    RunProgress progress = RunProgress.of(jobs.get(caller, id));
    if (progress.state().equals("DONE")) {
      return pages.page(
          visit,
          "desk-run",
          Map.of("run", progress, "outcome", outcomes.of(caller, visit, id, Math.max(0, from))));
    }
    ResponseEntity<byte[]> page = pages.page(visit, "desk-progress", Map.of("run", progress));
    return progress.isUnderWay()
        ? ResponseEntity.status(page.getStatusCode())
            .headers(page.getHeaders())
            .header(REFRESH, SECONDS)
            .body(page.getBody())
        : page;
  }

  @PostMapping(path = Addresses.RUN_CANCEL, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> cancel(Caller caller, @PathVariable UUID id) throws InterruptedException {
    jobs.cancel(caller, id);
    return seeOther(id);
  }

  @PostMapping(path = Addresses.RUN_RESUME, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> resume(Caller caller, @PathVariable UUID id) throws InterruptedException {
    jobs.resume(caller, id);
    return seeOther(id);
  }

  private static ResponseEntity<byte[]> seeOther(UUID id) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Addresses.run(id)))
        .build();
  }
}
