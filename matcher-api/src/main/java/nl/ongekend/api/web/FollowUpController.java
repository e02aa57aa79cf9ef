package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.view.FollowUpsDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom to ask whether they still work there. */
@RestController
class FollowUpController {

  private final KeptPages parts;

  FollowUpController(KeptPages parts) {
    this.parts = parts;
  }

  /**
   * Somebody to ask about.
   *
   * @param action where the answer is sent
   * @param vacancy the id of the vacancy
   * @param href where the person is
   * @param name the name in the passport
   * @param work the title of the vacancy; the key of the employer when it is no longer there
   * @param lang the language of the title
   * @param started the first day of work
   * @param months how many months after it
   * @param due the day of the milestone
   */
  record Row(
      String action,
      UUID vacancy,
      String href,
      String name,
      String work,
      String lang,
      String started,
      int months,
      String due) {}

  @GetMapping(path = KeptAddresses.FOLLOW_UP, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> followUp(
      Caller caller, Visit visit, @RequestParam(defaultValue = "false") boolean everybody) {
    List<Row> rows =
        parts.introductions().followUps(caller, everybody).due().stream()
            .flatMap(item -> row(caller, item, visit))
            .toList();
    return parts.pages().page(visit, "follow-up", Map.of("rows", rows, "everybody", everybody));
  }

  private Stream<Row> row(Caller caller, FollowUpsDocument.Item item, Visit visit) {
    return parts
        .services()
        .passports()
        .find(caller, item.passport())
        .map(Stored::document)
        .map(person -> row(caller, item, person, visit))
        .stream();
  }

  private Row row(Caller caller, FollowUpsDocument.Item item, Passport person, Visit visit) {
    PageLanguage language = visit.language();
    Vacancy vacancy =
        parts
            .services()
            .vacancies()
            .find(caller, item.vacancy())
            .map(Stored::document)
            .orElse(null);
    return new Row(
        KeptAddresses.kept(item.passport()),
        item.vacancy(),
        KeptAddresses.kept(item.passport()),
        person.name(),
        vacancy == null ? item.employer() : vacancy.title().in(language.code()),
        vacancy == null ? language.code() : Texts.shownIn(vacancy.title(), language),
        KeptWording.day(item.startsOn()),
        item.months(),
        KeptWording.day(item.on()));
  }
}
