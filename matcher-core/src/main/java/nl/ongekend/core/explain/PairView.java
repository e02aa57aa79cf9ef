package nl.ongekend.core.explain;

import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.VacancyFacets;

/**
 * One pair with its facets and context, and the scores of the same pair with something left out.
 */
final class PairView {

  final MatchWorld world;
  final Passport passport;
  final Vacancy vacancy;
  final PersonFacets person;
  final VacancyFacets asked;
  final ScoreContext context;
  private final List<Interval> intervals;
  private final int expectedScore;

  PairView(MatchWorld world, Passport passport, Vacancy vacancy, ScoreContext context) {
    this.world = world;
    this.passport = passport;
    this.vacancy = vacancy;
    this.person = world.facets().of(passport);
    this.asked = world.facets().of(vacancy);
    this.context = context;
    this.intervals = Arrays.stream(Term.values()).map(this::computed).toList();
    this.expectedScore = intervals.stream().mapToInt(Interval::expected).sum();
  }

  /** Returns the score: the terms' intervals added up. */
  Interval score() {
    return new Interval(
        intervals.stream().mapToInt(Interval::low).sum(),
        expectedScore(),
        intervals.stream().mapToInt(Interval::high).sum());
  }

  int expectedScore() {
    return expectedScore;
  }

  int standardPoints(Term term) {
    return PairScorer.standardPoints(term, person, asked, context, Bound.EXPECTED);
  }

  Interval interval(Term term) {
    return intervals.get(term.ordinal());
  }

  private Interval computed(Term term) {
    return new Interval(
        PairScorer.points(term, person, asked, context, Bound.LOW),
        PairScorer.points(term, person, asked, context, Bound.EXPECTED),
        PairScorer.points(term, person, asked, context, Bound.HIGH));
  }

  /** Returns the score with other points, before scaling, for one term. */
  int scoreWith(Term term, int standardPoints) {
    int others = expectedScore - interval(term).expected();
    return others + context.profile().scale(term, standardPoints);
  }

  /** Returns the score of another passport with this vacancy, whose points stay as they are. */
  int scoreWith(Passport changed) {
    return PairScorer.score(world.facets().of(changed), asked, context, Bound.EXPECTED);
  }

  /** Returns the score with other skills and everything else as it is. */
  int scoreWith(SkillsOffer skills) {
    PersonFacets changed =
        new PersonFacets(
            skills,
            person.occupations(),
            person.languages(),
            person.hours(),
            person.travel(),
            person.wishes(),
            person.exclusions(),
            person.availableFrom(),
            person.expiresOn());
    return PairScorer.score(changed, asked, context, Bound.EXPECTED);
  }

  Subject skill(int ordinal) {
    return new Subject(Subject.Kind.SKILL, world.taxonomy().skillId(ordinal).uri());
  }

  Subject licence(int ordinal) {
    return new Subject(Subject.Kind.LICENCE, world.taxonomy().skillId(ordinal).uri());
  }

  Subject occupation(int ordinal) {
    return new Subject(Subject.Kind.OCCUPATION, world.taxonomy().occupationId(ordinal).uri());
  }
}
