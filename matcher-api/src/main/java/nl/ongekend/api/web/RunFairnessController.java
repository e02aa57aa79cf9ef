package nl.ongekend.api.web;

import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.fairness.CategorySheet;
import nl.ongekend.api.fairness.FairnessDocument;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobAnswers;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.report.RunFairness;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.sheet.SheetLimits;
import nl.ongekend.api.sheet.SheetReader;
import nl.ongekend.core.fairness.Categories;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * How groups of people fared in a run. The groups are in a file that is held elsewhere: it is read
 * in memory for the length of one answer, and what it says is in no store, log or message.
 */
@RestController
class RunFairnessController {

  private static final String TEMPLATE = "run-fairness";

  private final BatchJobs jobs;
  private final JobAnswers answers;
  private final RunFairness fairness;
  private final FairnessWording wording;
  private final PageRenderer pages;

  RunFairnessController(
      BatchJobs jobs,
      JobAnswers answers,
      RunFairness fairness,
      FairnessWording wording,
      PageRenderer pages) {
    this.jobs = jobs;
    this.answers = answers;
    this.fairness = fairness;
    this.wording = wording;
    this.pages = pages;
  }

  @GetMapping(path = RunAddresses.FAIRNESS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(Caller caller, Visit visit, @PathVariable UUID id) {
    return pages.page(visit, TEMPLATE, values(caller, id, ""));
  }

  private Map<String, Object> values(Caller caller, UUID id, String error) {
    answers.requireDone(caller, id);
    Map<String, Object> values = new HashMap<>();
    values.put("run", RunProgress.of(jobs.get(caller, id)));
    values.put("error", error);
    return values;
  }

  @PostMapping(
      path = RunAddresses.FAIRNESS,
      consumes = MULTIPART_FORM_DATA_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> audit(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestPart(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return refused(caller, visit, id, "desk.error.none");
    }
    Categories groups;
    try (InputStream stream = file.getInputStream()) {
      groups = CategorySheet.of(SheetReader.read(stream, SheetLimits.standard()));
    } catch (ProblemException e) {
      boolean large = e.problem().code().equals("sheet.too-large");
      return refused(caller, visit, id, large ? "desk.error.large" : "fairness.error");
    }
    FairnessDocument report = fairness.audit(caller, id, groups);
    Map<String, Object> values = values(caller, id, "");
    values.put("report", report);
    values.put("tables", wording.tables(report, visit.language()));
    return pages.page(visit, TEMPLATE, values);
  }

  private ResponseEntity<byte[]> refused(Caller caller, Visit visit, UUID id, String error) {
    return pages.page(HttpStatus.BAD_REQUEST, visit, TEMPLATE, values(caller, id, error));
  }
}
