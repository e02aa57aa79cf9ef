package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.api.decision.Introductions;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.problem.Problems;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.KeptDocument;
import nl.ongekend.core.decision.DecisionException;
import nl.ongekend.core.decision.Stage;
import nl.ongekend.core.decision.Step;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The vacancies kept for a person: in the order by hand, each with what was decided and the steps
 * that can follow. Whatever is chosen on another page about a person and a vacancy comes here too.
 */
@RestController
class KeptController {

  private static final String TEMPLATE = "kept";

  private final Services services;
  private final Introductions introductions;
  private final KeptViews views;
  private final PersonSummaries summaries;
  private final MatchCards cards;
  private final Texts texts;
  private final PageRenderer pages;

  KeptController(KeptPages parts, PersonSummaries summaries, MatchCards cards) {
    this.services = parts.services();
    this.introductions = parts.introductions();
    this.views = parts.views();
    this.texts = parts.texts();
    this.pages = parts.pages();
    this.summaries = summaries;
    this.cards = cards;
  }

  @GetMapping(path = KeptAddresses.KEPT, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> kept(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID vacancy) {
    Map<String, Object> values = values(caller, visit, id);
    if (vacancy != null) {
      Vacancy offered = services.vacancies().get(caller, vacancy).document();
      values.put("offer", views.offer(offered, visit.language()));
    }
    return pages.page(visit, TEMPLATE, values);
  }

  @PostMapping(
      path = KeptAddresses.KEPT,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> decide(
      Caller caller, Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    KeptForm form = KeptForm.of(fields);
    try {
      UUID vacancy = form.vacancyId();
      take(caller, id, vacancy, form);
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(form.backTo().address(id, vacancy)))
          .build();
    } catch (DecisionException | ProblemException refusal) {
      Problem problem = Problems.of(refusal);
      HttpStatusCode status = HttpStatusCode.valueOf(problem.status());
      Map<String, Object> values = values(caller, visit, id);
      values.put("notice", notice(problem, visit.language()));
      return pages.page(status, visit, TEMPLATE, values);
    }
  }

  private void take(Caller caller, UUID id, UUID vacancy, KeptForm form) {
    switch (form.step()) {
      case "move" -> introductions.decide(caller, id, vacancy, form.sent());
      case "up" -> introductions.place(caller, id, vacancy, place(caller, id, vacancy, -1));
      case "down" -> introductions.place(caller, id, vacancy, place(caller, id, vacancy, 1));
      case "remove" -> introductions.remove(caller, id, vacancy);
      case "follow-up" -> introductions.followUp(caller, id, vacancy, form.followUp());
      default -> throw Choices.refused("step", "one of the page", "Open the page again.");
    }
  }

  /** The place of the next one that goes on; what goes no further stands in another part. */
  private Step.Order place(Caller caller, UUID id, UUID vacancy, int by) {
    List<KeptDocument.Item> list = introductions.list(caller, id).introductions();
    int from =
        IntStream.range(0, list.size())
            .filter(i -> list.get(i).vacancy().equals(vacancy))
            .findFirst()
            .orElse(0);
    int to = from + by;
    while (to > 0 && to < list.size() && Stage.valueOf(list.get(to).stage()).isEnd()) {
      to += by;
    }
    return new Step.Order(Math.max(0, to) + 1);
  }

  /** What went wrong in words for the page; whoever is not there has a page of its own. */
  private String notice(Problem problem, PageLanguage language) {
    String suffix = problem.code().substring(problem.code().indexOf('.') + 1);
    return texts.orElse(language, "kept.error." + suffix, texts.of(language, "kept.error.other"));
  }

  private Map<String, Object> values(Caller caller, Visit visit, UUID id) {
    Passport passport = services.passports().get(caller, id).document();
    List<KeptEntry> entries = views.entries(caller, passport, cards, visit);
    Map<String, Object> values = new HashMap<>();
    values.put("person", summaries.of(passport, visit));
    values.put("tab", TEMPLATE);
    values.put("notice", "");
    values.put("going", entries.stream().filter(entry -> !entry.over()).toList());
    values.put("over", entries.stream().filter(KeptEntry::over).toList());
    values.put("offer", views.offer(visit.language()));
    return values;
  }
}
