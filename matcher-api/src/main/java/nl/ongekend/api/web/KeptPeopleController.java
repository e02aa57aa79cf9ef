package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.store.IntroductionStore;
import nl.ongekend.core.decision.Introduction;
import nl.ongekend.core.profile.Vacancy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The people a vacancy is kept for, and how far each has come. */
@RestController
class KeptPeopleController {

  private final KeptPages parts;

  KeptPeopleController(KeptPages parts) {
    this.parts = parts;
  }

  @GetMapping(path = KeptAddresses.PEOPLE, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> people(Caller caller, Visit visit, @PathVariable UUID id) {
    Vacancy vacancy = parts.services().vacancies().get(caller, id).document();
    IntroductionStore store = parts.services().engine().store().introductions();
    List<KeptEntry> entries =
        store.listOfVacancy(caller.actor(), caller.purpose(), id).stream()
            .flatMap(kept -> entry(caller, kept.introduction(), vacancy, visit))
            .toList();
    return parts
        .pages()
        .page(
            visit,
            "kept-people",
            Map.of(
                "title", vacancy.title().in(visit.language().code()),
                "lang", Texts.shownIn(vacancy.title(), visit.language()),
                "vacancyHref", Addresses.vacancy(id),
                "going", entries.stream().filter(entry -> !entry.over()).toList(),
                "over", entries.stream().filter(KeptEntry::over).toList()));
  }

  /** Who has gone is left out. */
  private Stream<KeptEntry> entry(
      Caller caller, Introduction introduction, Vacancy vacancy, Visit visit) {
    return parts
        .services()
        .passports()
        .find(caller, introduction.passport())
        .map(Stored::document)
        .map(passport -> parts.views().entry(introduction, passport, vacancy, visit))
        .stream();
  }
}
