package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the whole score adds to its terms: expiry, dates, feasibility. */
class PairScorerTest {

  private static final int TODAY = RandomWorld.AS_OF_DAY;
  private static final List<Term> PERISHABLE = List.of(Term.HOURS, Term.TRAVEL, Term.WISHES);

  private final ScoreContext context = new RandomWorld(1).context(ScoringProfile.standard());

  @Test
  void points_expiredAnswers_keepExpectedAndLoseTheirInterval() {
    PersonFacets fresh = settled(PersonFacets.ANY_DAY, TODAY + 1);
    PersonFacets expired = settled(PersonFacets.ANY_DAY, TODAY);

    for (Term term : PERISHABLE) {
      int max = term.standardMax();
      assertThat(points(term, fresh)).as("fresh %s", term).containsExactly(max, max, max);
      assertThat(points(term, expired)).as("expired %s", term).containsExactly(0, max, max);
    }
  }

  @Test
  void points_expiredAnswers_leaveSkillsAndLanguagesAlone() {
    for (Term term : List.of(Term.COVERAGE, Term.USE, Term.OCCUPATION, Term.LANGUAGE)) {
      assertThat(points(term, settled(PersonFacets.ANY_DAY, TODAY)))
          .isEqualTo(points(term, settled(PersonFacets.ANY_DAY, PersonFacets.NEVER)));
    }
  }

  @Test
  void isFeasible_availableAfterTheLatestStart_isNot() {
    VacancyFacets vacancy = undemanding(TODAY + 10);

    assertThat(isFeasible(settled(TODAY + 10, PersonFacets.NEVER), vacancy)).isTrue();
    assertThat(isFeasible(settled(TODAY + 11, PersonFacets.NEVER), vacancy)).isFalse();
    assertThat(isFeasible(settled(PersonFacets.ANY_DAY, PersonFacets.NEVER), vacancy)).isTrue();
  }

  @Test
  void startDay_asSoonAsPossible_isTheAsOfDate() {
    assertThat(undemanding(VacancyFacets.ANY_TIME).startDay(TODAY)).isEqualTo(TODAY);
  }

  private boolean isFeasible(PersonFacets person, VacancyFacets vacancy) {
    return PairScorer.isFeasible(person, vacancy, context);
  }

  private List<Integer> points(Term term, PersonFacets person) {
    VacancyFacets vacancy = undemanding(VacancyFacets.ANY_TIME);
    return Bounds.each(bound -> PairScorer.points(term, person, vacancy, context, bound));
  }

  /** Somebody who can work at any time, lives anywhere near and has no preferences. */
  private static PersonFacets settled(int availableFrom, int expiresOn) {
    WeekTimes week = WeekTimes.of(0, WeekTimes.SLOTS);
    return new PersonFacets(
        new SkillsOffer(true, List.of(), List.of(), List.of(), false),
        new OccupationOffer(true, List.of()),
        new LanguageOffer(true, List.of()),
        new HoursOffer(64, 128, 0, week, WeekTimes.empty(), WeekTimes.empty()),
        new TravelOffer(0, 0, 1, 30, false),
        new WishesOffer(List.of(), 0, 0, 0),
        ExclusionOffer.none(),
        availableFrom,
        expiresOn);
  }

  /** A job at home at any time, 16 hours or more. */
  private static VacancyFacets undemanding(int latestStartDay) {
    return new VacancyFacets(
        new SkillsAsk(SkillsAsk.State.NONE_NEEDED, false, List.of()),
        OccupationTerm.NO_OCCUPATION,
        new LanguageAsk(false, -1, List.of(), false, false),
        HoursAsk.of(64, 128, HoursAsk.Pattern.FLEXIBLE, List.of(new HoursAsk.Shift(0, 96))),
        new TravelAsk(true, List.of(), -1, -1, false),
        new WishesAsk(-1, -1, -1),
        new ExclusionAsk("alfa", "", false),
        VacancyFacets.AS_SOON_AS_POSSIBLE,
        latestStartDay);
  }
}
