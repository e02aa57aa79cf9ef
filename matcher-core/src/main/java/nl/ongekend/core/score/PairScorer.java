package nl.ongekend.core.score;

import java.util.List;

/**
 * The reference scorer: the score of one pair, term by term, from its facets and nothing else.
 *
 * <p>Perishable answers (hours, travel, wishes) of a passport that has expired keep their value in
 * expected; low and high become those of missing answers. So does a licence that ends before the
 * first working day; high of a missing licence is that of one held.
 */
public final class PairScorer {

  private static final List<Term> TERMS = List.of(Term.values());

  private PairScorer() {}

  /**
   * Returns the points of one term, scaled to the profile's maximum.
   *
   * @return 0 to the profile's maximum of the term
   */
  public static int points(
      Term term, PersonFacets person, VacancyFacets vacancy, ScoreContext context, Bound bound) {
    return context.profile().scale(term, standardPoints(term, person, vacancy, context, bound));
  }

  /** Returns the score: the sum of the terms, 0 to 10,000 points. */
  public static int score(
      PersonFacets person, VacancyFacets vacancy, ScoreContext context, Bound bound) {
    int score = 0;
    for (Term term : TERMS) {
      score += points(term, person, vacancy, context, bound);
    }
    return score;
  }

  /** Returns the points of one term before scaling, 0 to its standard maximum. */
  public static int standardPoints(
      Term term, PersonFacets person, VacancyFacets vacancy, ScoreContext context, Bound bound) {
    ScoringProfile profile = context.profile();
    SkillContext skills = context.skills();
    boolean expired = person.expiresOn() <= context.asOfDay() && bound != Bound.EXPECTED;
    return switch (term) {
      case COVERAGE ->
          SkillTerms.coverage(
              skills(person, vacancy, context, bound), vacancy.skills(), skills, profile, bound);
      case USE -> SkillTerms.use(person.skills(), vacancy.skills(), skills, profile, bound);
      case OCCUPATION ->
          OccupationTerm.points(
              person.occupations(), vacancy.occupation(), context.nearness(), profile, bound);
      case LANGUAGE ->
          LanguageTerm.points(
              person.languages(),
              vacancy.languages(),
              vacancy.startDay(context.asOfDay()),
              profile,
              bound);
      case HOURS ->
          expired
              ? profile.priorPoints(term, bound)
              : HoursTerm.fit(person.hours(), vacancy.hours(), profile, bound).points();
      case TRAVEL ->
          expired ? profile.priorPoints(term, bound) : travel(person, vacancy, context, bound);
      case WISHES ->
          expired
              ? profile.priorPoints(term, bound)
              : WishesTerm.points(
                  person.wishes(),
                  vacancy.wishes(),
                  vacancy.occupation(),
                  context.nearness(),
                  profile,
                  bound);
    };
  }

  private static SkillsOffer skills(
      PersonFacets person, VacancyFacets vacancy, ScoreContext context, Bound bound) {
    return bound == Bound.LOW
        ? person.skills().lowestOn(vacancy.startDay(context.asOfDay()))
        : person.skills();
  }

  private static int travel(
      PersonFacets person, VacancyFacets vacancy, ScoreContext context, Bound bound) {
    return TravelTerm.fit(
            person.travel(), vacancy.travel(), context.travelTimes(), context.profile(), bound)
        .points();
  }

  /**
   * Returns whether a pair is feasible: hours, times, journey, dates, and nothing ruled out.
   * Unknown counts as feasible.
   */
  public static boolean isFeasible(
      PersonFacets person, VacancyFacets vacancy, ScoreContext context) {
    return HoursTerm.verdict(person.hours(), vacancy.hours()).isFeasible()
        && person.availableFrom() <= vacancy.latestStartDay()
        && ExclusionVerdict.of(person.exclusions(), vacancy) == ExclusionVerdict.NONE
        && TravelTerm.fit(
                person.travel(),
                vacancy.travel(),
                context.travelTimes(),
                context.profile(),
                Bound.EXPECTED)
            .verdict()
            .isFeasible();
  }
}
