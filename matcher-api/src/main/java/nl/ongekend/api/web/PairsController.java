package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Two part-time jobs that go together for a person, each pair as a week. */
@RestController
class PairsController {

  private static final String TEMPLATE = "pairs";
  private static final int MOST = 5;

  private final Services services;
  private final CoachViews views;
  private final Texts texts;
  private final PersonPages people;

  PairsController(Services services, CoachViews views, Texts texts, PersonPages people) {
    this.services = services;
    this.views = views;
    this.texts = texts;
    this.people = people;
  }

  /** One of the two jobs. */
  record Job(String href, String title, String lang, String where, String hours) {}

  /**
   * Two jobs.
   *
   * @param rank 1 for the best
   * @param jobs both
   * @param right the verdict of the right layer for both together
   * @param bar how well they fit
   * @param facts hours together and the shortest rest, in words
   * @param questions what is not known, each the name of a question
   * @param week one week, or none when none was found
   */
  record Pair(
      int rank,
      List<Job> jobs,
      String right,
      ScoreBar bar,
      List<String> facts,
      List<String> questions,
      List<WeekView> week) {}

  @GetMapping(path = Addresses.PAIRS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> pairs(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = services.passports().get(caller, id).document();
    List<Pair> pairs =
        services.jobPairs().best(caller, passport, visit.parameters(MOST)).pairs().stream()
            .map(pair -> pair(caller, passport, pair, visit))
            .toList();
    return people.page(TEMPLATE, passport, visit, Map.of("pairs", pairs));
  }

  private Pair pair(Caller caller, Passport passport, JobPairsDocument.Pair pair, Visit visit) {
    return new Pair(
        pair.rank(),
        pair.jobs().stream().map(job -> job(caller, passport, job, visit)).toList(),
        pair.right().status(),
        ScoreBar.of(pair.low(), pair.points(), pair.high()),
        facts(pair, visit),
        pair.questions(),
        views.weeks().of(passport, pair, visit));
  }

  private Job job(Caller caller, Passport passport, JobPairsDocument.Job job, Visit visit) {
    // It may have been deleted since the index was read.
    Optional<Vacancy> vacancy = services.vacancies().find(caller, job.id()).map(Stored::document);
    return new Job(
        Addresses.proof(passport.id(), job.id()),
        job.label(),
        vacancy
            .map(found -> Texts.shownIn(found.title(), visit.language()))
            .orElse(visit.language().code()),
        vacancy.map(found -> views.cards().where(found, visit)).orElse(""),
        hours(job.hours(), visit));
  }

  private String hours(@Nullable BigDecimal hours, Visit visit) {
    return hours == null ? "" : texts.of(visit.language(), "hours.one", hours.toPlainString());
  }

  private List<String> facts(JobPairsDocument.Pair pair, Visit visit) {
    BigDecimal together = pair.hours().together();
    String hours =
        together == null
            ? texts.of(visit.language(), "coach.pairs.hours.unknown")
            : texts.of(visit.language(), "coach.pairs.hours", together.toPlainString());
    OptionalInt rest = views.weeks().shortestRest(pair);
    return rest.isEmpty()
        ? List.of(hours)
        : List.of(
            hours,
            texts.of(visit.language(), "coach.pairs.rest", new Hours(rest.getAsInt()).toString()));
  }
}
