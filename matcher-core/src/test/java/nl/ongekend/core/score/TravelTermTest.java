package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.spi.TravelTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journeys, by hand; each expectation is low, expected, high. */
class TravelTermTest {

  private static final int HOME = 0;
  private static final int BICYCLE = 1 << 1;
  private static final int CAR = 1 << 4;
  private static final int EARLY = 20;
  private static final int BY_DAY = -1;

  /** Worked: at most 40 minutes, it takes 50: 500 * (120 - 100) / 40. */
  @Test
  void fit_workedExample_is250() {
    assertThat(points(offer(40), at(50))).containsExactly(250, 250, 250);
  }

  @ParameterizedTest
  @CsvSource({"0, 500", "40, 500", "41, 475", "59, 25", "60, 0"})
  void fit_minutesAgainstAMaximumOf40_fallToNothingAt60(int minutes, int points) {
    assertThat(points(offer(40), at(minutes))).containsExactly(points, points, points);
    assertThat(verdict(offer(40), at(minutes))).isEqualTo(TravelVerdict.FEASIBLE);
  }

  @Test
  void fit_beyondOneAndAHalfTimesTheMaximum_isTooFar() {
    assertThat(verdict(offer(40), at(61))).isEqualTo(TravelVerdict.TOO_FAR);
    assertThat(points(offer(40), at(61))).containsExactly(0, 0, 0);
  }

  @Test
  void fit_tooFarForSomebodyWhoWouldMove_isFeasibleWithoutPoints() {
    TravelOffer moves = new TravelOffer(HOME, 0, BICYCLE, 40, true);

    assertThat(verdict(moves, at(90))).isEqualTo(TravelVerdict.AFTER_MOVE);
    assertThat(points(moves, at(90))).containsExactly(0, 0, 0);
  }

  /** Worked: 50 minutes, 10 more or less: 500 * (120 - 120) / 40, 250, and 40 minutes: all. */
  @Test
  void fit_placeKnownByMunicipality_widensTheJourneyBothWays() {
    TravelOffer vague = new TravelOffer(HOME, 10, BICYCLE, 40, false);

    assertThat(points(vague, at(50))).containsExactly(0, 250, 500);
  }

  /** Worked: 65 minutes is beyond 60; with 10 less it is 55: 500 * (120 - 110) / 40 = 125. */
  @Test
  void fit_perhapsTooFar_isUnknown() {
    TravelOffer vague = new TravelOffer(HOME, 10, BICYCLE, 40, false);

    assertThat(verdict(vague, at(65))).isEqualTo(TravelVerdict.UNKNOWN);
    assertThat(points(vague, at(65))).containsExactly(0, 0, 125);
  }

  @Test
  void fit_shiftBeforeTheFirstBus_hasNoWayThere() {
    assertThat(verdict(offer(40), new TravelAsk(true, site(30), EARLY, 52, false)))
        .isEqualTo(TravelVerdict.NO_WAY_THERE);
  }

  @Test
  void fit_transportOffered_countsAsACar() {
    assertThat(points(offer(40), new TravelAsk(true, site(30), EARLY, 52, true)))
        .containsExactly(500, 500, 500);
  }

  @Test
  void fit_shiftEndsAfterTheLastBus_hasNoWayHome() {
    assertThat(verdict(offer(40), new TravelAsk(true, site(30), 52, EARLY, false)))
        .isEqualTo(TravelVerdict.NO_WAY_HOME);
  }

  @Test
  void fit_workplaceByCarOnly_needsACar() {
    List<TravelAsk.Site> byCar = List.of(new TravelAsk.Site(30, true));
    TravelAsk ask = new TravelAsk(true, byCar, BY_DAY, BY_DAY, false);

    assertThat(verdict(offer(40), ask)).isEqualTo(TravelVerdict.NO_WAY_THERE);
    assertThat(verdict(new TravelOffer(HOME, 0, BICYCLE | CAR, 40, false), ask))
        .isEqualTo(TravelVerdict.FEASIBLE);
  }

  @Test
  void fit_severalWorkplaces_takeTheNearest() {
    List<TravelAsk.Site> sites =
        List.of(new TravelAsk.Site(30, false), new TravelAsk.Site(50, false));

    assertThat(points(offer(40), new TravelAsk(true, sites, BY_DAY, BY_DAY, false)))
        .containsExactly(500, 500, 500);
  }

  /**
   * Worked: place 1 is 10 minutes there and 55 back, place 2 the other way round. Whichever it is,
   * one way takes 55: 500 * (120 - 110) / 40 = 125. There to one and back from the other is no
   * journey.
   */
  @Test
  void fit_workplacesEachFarOneWay_areNotMixed() {
    List<TravelAsk.Site> sites =
        List.of(new TravelAsk.Site(1, false), new TravelAsk.Site(2, false));
    TravelTimes slopes =
        (from, to, modes, slot, homeward) -> homeward == (from == 1) || to == 2 ? 55 : 10;
    TravelAsk ask = new TravelAsk(true, sites, BY_DAY, BY_DAY, false);

    TravelFit fit =
        TravelTerm.fit(offer(40), ask, slopes, ScoringProfile.standard(), Bound.EXPECTED);

    assertThat(fit).isEqualTo(new TravelFit(TravelVerdict.FEASIBLE, 125, 55));
  }

  @Test
  void fit_anywhere_isFull() {
    TravelAsk anywhere = new TravelAsk(true, List.of(), BY_DAY, BY_DAY, false);

    assertThat(points(TravelOffer.unknown(), anywhere)).containsExactly(500, 500, 500);
  }

  @Test
  void fit_somethingMissing_isThePrior() {
    assertThat(points(TravelOffer.unknown(), at(10))).containsExactly(0, 250, 500);
    assertThat(points(offer(40), TravelAsk.unknown())).containsExactly(0, 250, 500);
    assertThat(verdict(TravelOffer.unknown(), at(10))).isEqualTo(TravelVerdict.UNKNOWN);
  }

  private static TravelOffer offer(int maxMinutes) {
    return new TravelOffer(HOME, 0, BICYCLE, maxMinutes, false);
  }

  /** A workplace as many minutes away as its ordinal says. */
  private static TravelAsk at(int minutes) {
    return new TravelAsk(true, site(minutes), BY_DAY, BY_DAY, false);
  }

  private static List<TravelAsk.Site> site(int minutes) {
    return List.of(new TravelAsk.Site(minutes, false));
  }

  private static List<Integer> points(TravelOffer offer, TravelAsk ask) {
    ScoringProfile profile = ScoringProfile.standard();
    return Bounds.each(
        bound -> TravelTerm.fit(offer, ask, TravelTermTest::minutes, profile, bound).points());
  }

  private static TravelVerdict verdict(TravelOffer offer, TravelAsk ask) {
    ScoringProfile profile = ScoringProfile.standard();
    return TravelTerm.fit(offer, ask, TravelTermTest::minutes, profile, Bound.EXPECTED).verdict();
  }

  /** Minutes are the ordinal of the workplace; without a car there is no way at an early hour. */
  private static int minutes(int from, int to, int modes, int slot, boolean homeward) {
    boolean car = (modes & CAR) != 0;
    return modes == 0 || (slot == EARLY && !car) ? TravelTimes.UNREACHABLE : Math.max(from, to);
  }
}
