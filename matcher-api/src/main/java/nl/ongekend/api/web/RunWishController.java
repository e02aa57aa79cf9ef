package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.job.BatchJobs;
import nl.ongekend.api.job.JobProposals;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tries wishes on the proposal of a run: who gets what instead, and at what price for all. The form
 * carries the wishes from one person to the next; nothing of it is kept.
 */
@RestController
class RunWishController {

  private static final String TEMPLATE = "run-what-if";
  private static final String REFUSED = "proposal.refused";

  private final BatchJobs jobs;
  private final JobProposals proposals;
  private final RunWishForms forms;
  private final RunDifferences differences;
  private final PageRenderer pages;

  RunWishController(
      BatchJobs jobs,
      JobProposals proposals,
      RunWishForms forms,
      RunDifferences differences,
      PageRenderer pages) {
    this.jobs = jobs;
    this.proposals = proposals;
    this.forms = forms;
    this.differences = differences;
    this.pages = pages;
  }

  @GetMapping(path = RunAddresses.WISHES, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID person)
      throws IOException {
    return pages.page(visit, TEMPLATE, values(caller, visit, id, person, List.of()));
  }

  /** The button of somebody in the outcome leads on to the own list of that person. */
  @PostMapping(
      path = RunAddresses.WISHES,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> tried(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam UUID person,
      @RequestParam(required = false) @Nullable UUID next,
      @RequestParam(defaultValue = "") List<String> wish)
      throws IOException {
    List<RunWish> wishes = wish.stream().map(RunWish::parse).distinct().toList();
    Map<String, Object> values =
        values(caller, visit, id, Objects.requireNonNullElse(next, person), wishes);
    try {
      values.put(
          "outcome",
          differences.of(caller, visit, proposals.whatIf(caller, id, RunWish.choices(wishes)), 0));
      return pages.page(visit, TEMPLATE, values);
    } catch (ProblemException e) {
      if (!e.problem().code().equals(REFUSED)) {
        throw e;
      }
      values.put("refused", true);
      return pages.page(HttpStatus.BAD_REQUEST, visit, TEMPLATE, values);
    }
  }

  private Map<String, Object> values(
      Caller caller, Visit visit, UUID id, @Nullable UUID person, List<RunWish> wishes)
      throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("run", RunProgress.of(jobs.get(caller, id)));
    values.put("form", forms.of(caller, visit, id, person, wishes));
    values.put("refused", false);
    return values;
  }
}
