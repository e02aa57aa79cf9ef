package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.NearDocument;
import nl.ongekend.api.view.QuestionsDocument;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.api.view.WiderDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One person: what is within reach, what nearly is, what lies wider, and what to ask. */
@RestController
class PersonController {

  private static final int MOST = 10;

  private final Services services;
  private final MatchCards cards;
  private final ChangeWording wording;
  private final PersonPages people;

  PersonController(Services services, MatchCards cards, ChangeWording wording, PersonPages people) {
    this.services = services;
    this.cards = cards;
    this.wording = wording;
    this.people = people;
  }

  /** A vacancy that is missed by one condition, or lies one step wider. */
  record Neighbour(String href, String title, Work work, int score, String why, String way) {}

  /** The language of the title of a vacancy, and whose and where it is. */
  record Work(String lang, String where) {}

  /** A question with what its answer can bring. */
  record Ask(String question, int opens, int closes) {}

  @GetMapping(path = Addresses.PERSON, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> matches(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = passport(caller, id);
    return people.page(
        "person", passport, visit, Map.of("cards", cards.vacanciesFor(caller, passport, visit)));
  }

  @GetMapping(path = Addresses.NEAR, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> near(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = passport(caller, id);
    NearDocument near = services.questions().nearPassport(caller, id, visit.parameters(MOST));
    List<Neighbour> neighbours =
        near.nearest().stream().map(one -> neighbour(caller, passport, one, visit)).toList();
    return people.page(
        "near",
        passport,
        visit,
        Map.of("within", near.within(), "missed", near.missed(), "neighbours", neighbours));
  }

  private Neighbour neighbour(
      Caller caller, Passport passport, NearDocument.Near near, Visit visit) {
    WhyDocument.Change change = near.change();
    return new Neighbour(
        Addresses.proof(passport.id(), near.id()),
        near.label(),
        work(caller, near.id(), visit),
        ScoreBar.percent(near.scoreAfter()),
        wording.condition(near.condition(), visit.language()),
        change == null ? "" : wording.change(change, visit.language()));
  }

  @GetMapping(path = Addresses.WIDER, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> wider(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = passport(caller, id);
    List<Neighbour> neighbours =
        services.questions().wider(caller, id, visit.parameters(MOST)).results().stream()
            .map(result -> neighbour(caller, passport, result, visit))
            .toList();
    return people.page("wider", passport, visit, Map.of("neighbours", neighbours));
  }

  private Neighbour neighbour(
      Caller caller, Passport passport, WiderDocument.Result result, Visit visit) {
    List<String> shared = result.shared().stream().map(WiderDocument.Concept::label).toList();
    return new Neighbour(
        Addresses.proof(passport.id(), result.id()),
        result.label(),
        work(caller, result.id(), visit),
        ScoreBar.percent(result.score()),
        result.occupation().label(),
        String.join(", ", shared));
  }

  @GetMapping(path = Addresses.QUESTIONS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> questions(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = passport(caller, id);
    QuestionsDocument questions =
        services.questions().askPassport(caller, id, visit.parameters(MOST));
    List<Ask> asks =
        questions.questions().stream()
            .map(one -> new Ask(wording.question(one, visit.language()), one.opens(), one.closes()))
            .toList();
    List<String> missing =
        questions.missing().stream().map(path -> wording.field(path, visit.language())).toList();
    return people.page("questions", passport, visit, Map.of("asks", asks, "missing", missing));
  }

  private Passport passport(Caller caller, UUID id) {
    return services.passports().get(caller, id).document();
  }

  /** Employer and place; empty for a vacancy that was deleted since the index was read. */
  private Work work(Caller caller, UUID vacancy, Visit visit) {
    return services
        .vacancies()
        .find(caller, vacancy)
        .map(stored -> work(stored.document(), visit))
        .orElse(new Work(visit.language().code(), ""));
  }

  private Work work(Vacancy vacancy, Visit visit) {
    return new Work(Texts.shownIn(vacancy.title(), visit.language()), cards.where(vacancy, visit));
  }
}
