package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.ongekend.api.service.MatchService;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.NarrativeBlocker;
import nl.ongekend.core.voice.NarrativeTerm;
import nl.ongekend.core.voice.Voice;

/** Puts two matches side by side. Thread-safe. */
final class Comparisons {

  private final MatchService matches;
  private final CoachViews views;
  private final Texts texts;

  Comparisons(MatchService matches, CoachViews views, Texts texts) {
    this.matches = matches;
    this.views = views;
    this.texts = texts;
  }

  /** A match with what is said of it. */
  private record Told(Passport passport, Vacancy vacancy, WhyDocument why, Narrative story) {}

  /** Returns two vacancies for a person, in the order in which they are given. */
  Comparison ofVacancies(Passport passport, List<Vacancy> two, Visit visit) {
    return comparison(
        two.stream().map(vacancy -> tell(passport, vacancy, visit)).toList(), true, visit);
  }

  /** Returns two people for a vacancy, in the order in which they are given. */
  Comparison ofPeople(Vacancy vacancy, List<Passport> two, Visit visit) {
    return comparison(
        two.stream().map(passport -> tell(passport, vacancy, visit)).toList(), false, visit);
  }

  private Told tell(Passport passport, Vacancy vacancy, Visit visit) {
    return new Told(
        passport,
        vacancy,
        matches.why(passport, vacancy, visit.parameters(1)),
        matches.tell(passport, vacancy, visit.parameters(1), Voice.COACH));
  }

  private Comparison comparison(List<Told> two, boolean showsVacancies, Visit visit) {
    List<Comparison.Line> lines = new ArrayList<>();
    lines.add(line("hours", two, told -> List.of(hours(told, showsVacancies, visit)), visit));
    lines.add(line("blocks", two, told -> blockers(told.story()), visit));
    for (Term term : Term.values()) {
      addTerm(lines, two, term);
    }
    lines.add(line("gaps", two, told -> gaps(told.why()), visit));
    lines.add(line("changes", two, told -> changes(told.why(), visit), visit));
    return new Comparison(
        two.stream().map(told -> column(told, showsVacancies, visit)).toList(), lines);
  }

  private Comparison.Line line(
      String key, List<Told> two, Function<Told, List<String>> words, Visit visit) {
    return new Comparison.Line(
        texts.of(visit.language(), "coach.compare." + key),
        two.stream()
            .map(told -> words.apply(told).stream().filter(word -> !word.isEmpty()).toList())
            .toList());
  }

  private static void addTerm(List<Comparison.Line> lines, List<Told> two, Term term) {
    List<List<NarrativeTerm>> cells =
        two.stream()
            .map(told -> told.story().details().stream().filter(one -> one.term() == term).toList())
            .toList();
    cells.stream()
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(any ->
            lines.add(
                new Comparison.Line(
                    any.title(),
                    cells.stream()
                        .map(cell -> cell.stream().map(NarrativeTerm::points).toList())
                        .toList())));
  }

  private Comparison.Column column(Told told, boolean showsVacancy, Visit visit) {
    WhyDocument why = told.why();
    Vacancy vacancy = told.vacancy();
    Integer minutes = why.feasible().minutes();
    return new Comparison.Column(
        Addresses.proof(told.passport().id(), vacancy.id()),
        showsVacancy ? vacancy.title().in(visit.language().code()) : told.passport().name(),
        showsVacancy ? Texts.shownIn(vacancy.title(), visit.language()) : visit.language().code(),
        showsVacancy
            ? views.cards().where(vacancy, visit)
            : views.cards().where(told.passport(), visit),
        why.right().status(),
        why.feasible().status(),
        minutes == null ? "" : texts.of(visit.language(), "minutes", minutes),
        ScoreBar.of(why.low(), why.score(), why.high()));
  }

  private String hours(Told told, boolean ofVacancy, Visit visit) {
    if (ofVacancy) {
      WorkSchedule schedule = told.vacancy().schedule();
      return schedule == null
          ? ""
          : views.summaries().hours(schedule.minHours(), schedule.maxHours(), visit);
    }
    WorkTime time = told.passport().workTime();
    return time == null ? "" : views.summaries().hours(time.minHours(), time.maxHours(), visit);
  }

  private static List<String> blockers(Narrative story) {
    return story.blockers().stream().map(NarrativeBlocker::reason).toList();
  }

  private static List<String> gaps(WhyDocument why) {
    return why.gaps().stream().map(WhyDocument.Gap::label).toList();
  }

  private List<String> changes(WhyDocument why, Visit visit) {
    return why.smallestChange().stream()
        .map(change -> views.wording().change(change, visit.language()))
        .toList();
  }
}
