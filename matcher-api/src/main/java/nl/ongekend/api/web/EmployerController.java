package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.EmployerBorder;
import nl.ongekend.api.service.Page;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where an employer begins: the vacancies of the employers that the account speaks for, and the way
 * to a new one. Administrators see all of their organisation.
 */
@RestController
class EmployerController {

  private final Services services;
  private final MatchCards cards;
  private final PageRenderer pages;

  EmployerController(Services services, MatchCards cards, PageRenderer pages) {
    this.services = services;
    this.cards = cards;
    this.pages = pages;
  }

  /** A vacancy in one line. */
  record Row(String href, String title, String lang, String where, int openings) {}

  @GetMapping(path = Addresses.EMPLOYER, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> vacancies(
      Caller caller, Visit visit, @RequestParam(required = false) @Nullable UUID after) {
    Page<Vacancy> page = page(caller, after);
    return pages.page(
        visit,
        "employer",
        Map.of(
            "vacancies",
            page.documents().stream().map(stored -> row(stored.document(), visit)).toList(),
            "first",
            after == null,
            "next",
            page.findNext().map(UUID::toString).orElse("")));
  }

  private Page<Vacancy> page(Caller caller, @Nullable UUID after) {
    EmployerBorder border = services.employers();
    if (!border.isFor(caller)) {
      return services.vacancies().list(caller, after, PeopleController.PAGE);
    }
    List<String> own = border.listOwn(caller).stream().map(OwnEmployer::key).toList();
    return services.vacancies().listOfEmployers(caller, own, after, PeopleController.PAGE);
  }

  private Row row(Vacancy vacancy, Visit visit) {
    return new Row(
        Addresses.employerVacancy(vacancy.id()),
        vacancy.title().in(visit.language().code()),
        Texts.shownIn(vacancy.title(), visit.language()),
        cards.where(vacancy, visit),
        vacancy.openings());
  }
}
