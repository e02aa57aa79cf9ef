package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.EmployerBorder;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.WriteResult;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.reading.ReadingKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a pasted text into a vacancy: shows what was read, asks about Dutch that the duties seem to
 * need, and keeps the vacancy when the employer confirms what was shown.
 */
@RestController
class NewVacancyController {

  private static final String TEMPLATE = "employer-new";

  private final Services services;
  private final ReadingViews views;
  private final EmployerHints hints;
  private final PageRenderer pages;

  NewVacancyController(
      Services services, ReadingViews views, EmployerHints hints, PageRenderer pages) {
    this.services = services;
    this.views = views;
    this.hints = hints;
    this.pages = pages;
  }

  /** What was read, as a vacancy that could be kept. */
  private record Draft(ReadDocument read, ObjectNode json, Vacancy vacancy) {}

  @GetMapping(path = Addresses.NEW_VACANCY, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(Caller caller, Visit visit) {
    List<OwnEmployer> own = own(caller);
    VacancyForm form = own.isEmpty() ? VacancyForm.EMPTY : VacancyForm.of(own.getFirst());
    return pages.page(visit, TEMPLATE, values(caller, form, Map.of()));
  }

  /** Returns the employers to choose from; none for somebody who may write for any. */
  private List<OwnEmployer> own(Caller caller) {
    EmployerBorder border = services.employers();
    return border.isFor(caller) ? border.listOwn(caller) : List.of();
  }

  @PostMapping(
      path = Addresses.NEW_VACANCY,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> write(Caller caller, Visit visit, HttpServletRequest request) {
    VacancyForm form = VacancyForm.of(request);
    Map<String, String> errors = form.errors();
    if (!errors.isEmpty()) {
      return wrong(visit, values(caller, form, errors));
    }
    ReadDocument read =
        services.readings().read(ReadingKind.VACANCY, form.text(), visit.parameters(1));
    ObjectNode json = read.draft();
    if (json == null) {
      return wrong(visit, values(caller, form, Map.of("text", "read.nothing")));
    }
    form.nameEmployer(json);
    Draft draft = new Draft(read, json, services.vacancies().read(json.toString()));
    return form.saves() && form.isSeen()
        ? save(caller, visit, form, draft)
        : pages.page(visit, TEMPLATE, shown(caller, visit, form, draft, Map.of()));
  }

  private ResponseEntity<byte[]> save(Caller caller, Visit visit, VacancyForm form, Draft draft) {
    if (!hints.hiddenDutch(draft.vacancy(), visit.language()).isEmpty()) {
      if (!VacancyForm.listAnswers().contains(form.dutch())) {
        Map<String, String> unanswered = Map.of("dutch", "employer.error.dutch");
        return wrong(visit, shown(caller, visit, form, draft, unanswered));
      }
      form.answerDutch(draft.json());
    }
    try {
      WriteResult kept = services.vacancies().create(caller, draft.json().toString());
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(Addresses.employerVacancy(kept.id())))
          .build();
    } catch (ProblemException refusal) {
      return wrong(visit, shown(caller, visit, form, draft, error(refusal)));
    }
  }

  /** Returns at which field a refusal stands; one that is about no field goes on. */
  private static Map<String, String> error(ProblemException refusal) {
    Problem problem = refusal.problem();
    String pointer = Objects.requireNonNullElse(problem.pointer(), "");
    return switch (problem.code()) {
      case "vacancy.other-employer" -> Map.of("key", "employers.error.other");
      case "vacancy.below-minimum-wage" -> Map.of("text", "employer.error.wage");
      case "document.personal-number" ->
          Map.of(pointer.startsWith("/employer") ? "employer" : "text", "employer.error.personal");
      default -> throw refusal;
    };
  }

  private ResponseEntity<byte[]> wrong(Visit visit, Map<String, Object> values) {
    return pages.page(HttpStatus.BAD_REQUEST, visit, TEMPLATE, values);
  }

  private Map<String, Object> shown(
      Caller caller, Visit visit, VacancyForm form, Draft draft, Map<String, String> errors) {
    Map<String, Object> values = values(caller, form, errors);
    values.put("reading", views.of(draft.read(), visit.language()));
    values.put("hints", hints.of(draft.vacancy(), draft.read(), visit.language()));
    values.put("duties", hints.hiddenDutch(draft.vacancy(), visit.language()));
    values.put("changed", form.saves() && !form.isSeen());
    return values;
  }

  private Map<String, Object> values(Caller caller, VacancyForm form, Map<String, String> errors) {
    Map<String, Object> values = new HashMap<>();
    List<OwnEmployer> own = own(caller);
    values.put("own", own);
    values.put("without", own.isEmpty() && services.employers().isFor(caller));
    values.put("form", form);
    values.put("errors", errors);
    values.put("answers", VacancyForm.listAnswers());
    values.put("duties", List.of());
    values.put("changed", false);
    return values;
  }
}
