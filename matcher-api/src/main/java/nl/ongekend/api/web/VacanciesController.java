package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Page;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ElasticityDocument;
import nl.ongekend.api.view.QualityDocument;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkSchedule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The vacancies, and for one of them who it suits and what asking less would open. */
@RestController
class VacanciesController {

  private final Services services;
  private final PersonSummaries summaries;
  private final MatchCards cards;
  private final VacancyWording wording;
  private final PageRenderer pages;

  VacanciesController(
      Services services,
      PersonSummaries summaries,
      MatchCards cards,
      VacancyWording wording,
      PageRenderer pages) {
    this.services = services;
    this.summaries = summaries;
    this.cards = cards;
    this.wording = wording;
    this.pages = pages;
  }

  /** A vacancy in one line. */
  record VacancySummary(
      String href, String title, String lang, String where, String hours, int openings) {}

  @GetMapping(path = Addresses.VACANCIES, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> vacancies(
      Caller caller, Visit visit, @RequestParam(required = false) @Nullable UUID after) {
    Page<Vacancy> page = services.vacancies().list(caller, after, PeopleController.PAGE);
    List<VacancySummary> vacancies =
        page.documents().stream().map(stored -> summary(stored.document(), visit)).toList();
    return pages.page(
        visit,
        "vacancies",
        Map.of(
            "vacancies",
            vacancies,
            "count",
            services.vacancies().count(caller),
            "first",
            after == null,
            "next",
            page.findNext().map(UUID::toString).orElse("")));
  }

  @GetMapping(path = Addresses.VACANCY, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> vacancy(Caller caller, Visit visit, @PathVariable UUID id) {
    Vacancy vacancy = services.vacancies().get(caller, id).document();
    QualityDocument quality = services.markets().quality(caller, id, visit.parameters(1));
    ElasticityDocument elasticity =
        services.questions().elasticity(caller, id, visit.parameters(PeopleController.PAGE));
    return pages.page(
        visit,
        "vacancy",
        Map.of(
            "vacancy", summary(vacancy, visit),
            "cards", cards.peopleFor(caller, vacancy, visit),
            "hints", wording.hints(quality, visit.language()),
            "within", elasticity.within(),
            "openings", wording.openings(elasticity, visit.language())));
  }

  private VacancySummary summary(Vacancy vacancy, Visit visit) {
    WorkSchedule schedule = vacancy.schedule();
    return new VacancySummary(
        Addresses.vacancy(vacancy.id()),
        vacancy.title().in(visit.language().code()),
        Texts.shownIn(vacancy.title(), visit.language()),
        cards.where(vacancy, visit),
        schedule == null ? "" : summaries.hours(schedule.minHours(), schedule.maxHours(), visit),
        vacancy.openings());
  }
}
