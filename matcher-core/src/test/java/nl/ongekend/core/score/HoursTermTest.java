package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hours and times, by hand; each expectation is low, expected, high. */
class HoursTermTest {

  private static final int HOUR = 4;
  private static final int DAY = 96;
  private static final int MONDAY = 0;
  private static final int TUESDAY = DAY;
  private static final int WEDNESDAY = 2 * DAY;
  private static final int THURSDAY = 3 * DAY;
  private static final int UNKNOWN = HoursOffer.UNKNOWN;
  private static final WeekTimes NEVER = WeekTimes.empty();
  private static final WeekTimes ALWAYS = WeekTimes.of(0, WeekTimes.SLOTS);

  /** Home care from Monday to Wednesday, 7.00 to 15.30. */
  private static final WeekTimes HOME_CARE =
      times(MONDAY, 7, 8.5).or(times(TUESDAY, 7, 8.5)).or(times(WEDNESDAY, 7, 8.5));

  /** Keeps 24 hours of home care and wants 32 at most. */
  private static final HoursOffer CARER =
      new HoursOffer(
          UNKNOWN, 32 * HOUR, 24 * HOUR, ALWAYS.without(HOME_CARE), HOME_CARE, HOME_CARE);

  /** Worked: 20 of 24 hours, times half known: floor(1000 * 20/24 * 0.5) = 416; 833 at most. */
  @Test
  void fit_workedExample_is416Expected() {
    HoursAsk ask = hours(16, 20);

    assertThat(points(wants(24, 32), ask)).containsExactly(0, 416, 833);
  }

  @Test
  void fit_moreThanWanted_isFull() {
    assertThat(points(anytime(24, 32), flexible(24, 40))).containsExactly(1_000, 1_000, 1_000);
  }

  /** Worked: 8 of the 16 slots of the shift are inside. */
  @Test
  void fit_fixedTimesHalfInside_isHalf() {
    HoursOffer mornings = new HoursOffer(4 * HOUR, 40 * HOUR, 0, times(MONDAY, 8, 4), NEVER, NEVER);
    HoursAsk ask = fixed(shift(MONDAY, 10, 4));

    assertThat(points(mornings, ask)).containsExactly(500, 500, 500);
  }

  /** Worked: of two shifts of 4 hours one lies inside; 8 hours are needed: half. */
  @Test
  void fit_choiceOfShifts_countsThoseWhollyInside() {
    HoursOffer mornings = new HoursOffer(8 * HOUR, 40 * HOUR, 0, times(MONDAY, 8, 6), NEVER, NEVER);
    HoursAsk ask =
        HoursAsk.of(
            8 * HOUR,
            8 * HOUR,
            HoursAsk.Pattern.CHOICE,
            List.of(shift(MONDAY, 8, 4), shift(MONDAY, 12, 4)));

    assertThat(points(mornings, ask)).containsExactly(500, 500, 500);
  }

  /** Worked: 6 free hours for the 8 that are needed. */
  @Test
  void fit_flexibleTimes_countFreeSlotsOverHoursNeeded() {
    HoursOffer mornings = new HoursOffer(8 * HOUR, 40 * HOUR, 0, times(MONDAY, 8, 6), NEVER, NEVER);
    HoursAsk ask =
        HoursAsk.of(8 * HOUR, 8 * HOUR, HoursAsk.Pattern.FLEXIBLE, List.of(shift(MONDAY, 6, 16)));

    assertThat(points(mornings, ask)).containsExactly(750, 750, 750);
  }

  /** Worked: 8 hours kept of 24 wanted leave 16 still wanted; 12 of 16. */
  @Test
  void fit_jobKept_countsOnlyHoursStillWanted() {
    HoursOffer offer = new HoursOffer(24 * HOUR, 32 * HOUR, 8 * HOUR, ALWAYS, NEVER, NEVER);

    assertThat(points(offer, flexible(12, 12))).containsExactly(750, 750, 750);
  }

  /** Worked: between 1 and 24 hours may be wanted still; 12 of 24 at worst, all of 1 at best. */
  @Test
  void fit_hoursKeptUnknown_rangesOverWhatMayBeWanted() {
    HoursOffer offer = new HoursOffer(24 * HOUR, 32 * HOUR, UNKNOWN, ALWAYS, NEVER, NEVER);

    assertThat(points(offer, flexible(12, 12))).containsExactly(500, 500, 1_000);
  }

  @Test
  void fit_vacancyMaximumUnknown_isThePrior() {
    HoursAsk ask = HoursAsk.of(12 * HOUR, UNKNOWN, HoursAsk.Pattern.FLEXIBLE, everyDay());

    assertThat(points(anytime(24, 32), ask)).containsExactly(0, 500, 1_000);
  }

  @Test
  void fit_nothingKnown_isThePriorOfBoth() {
    assertThat(points(HoursOffer.unknown(), HoursAsk.unknown())).containsExactly(0, 250, 1_000);
  }

  @Test
  void verdict_everythingKnownAndFitting_isFeasible() {
    assertThat(HoursTerm.verdict(anytime(24, 32), flexible(24, 32)))
        .isEqualTo(HoursVerdict.FEASIBLE);
    assertThat(HoursTerm.verdict(wants(24, 32), hours(24, 32))).isEqualTo(HoursVerdict.UNKNOWN);
  }

  /** Thursday 8.45 to 14.30 is 5.75 hours: with 24 kept that makes 29.75, below 32. */
  @Test
  void verdict_dayBesideAJobKept_isFeasible() {
    HoursAsk thursday = fixed(new HoursAsk.Shift(THURSDAY + 35, 23));

    assertThat(HoursTerm.verdict(CARER, thursday)).isEqualTo(HoursVerdict.FEASIBLE);
    assertThat(CARER.kept() + thursday.min()).isEqualTo(119);
  }

  /** Tuesday 19.00 to 23.00 leaves 8 hours before Wednesday 7.00. */
  @Test
  void verdict_eveningBeforeAnEarlyShift_leavesTooLittleRest() {
    assertThat(HoursTerm.verdict(CARER, fixed(shift(TUESDAY, 19, 4))))
        .isEqualTo(HoursVerdict.REST_TOO_SHORT);
  }

  /** 24 kept and 16 more make 40, above 32. */
  @Test
  void verdict_moreThanTheMaximumLeaves_isTooMany() {
    assertThat(HoursTerm.verdict(CARER, hours(16, 16))).isEqualTo(HoursVerdict.TOO_MANY_HOURS);
  }

  @Test
  void verdict_exactlyElevenHoursOfRest_isEnough() {
    HoursAsk until2000 = fixed(shift(TUESDAY, 18, 2));
    HoursAsk until2015 = fixed(new HoursAsk.Shift(TUESDAY + 18 * HOUR, 9));

    assertThat(HoursTerm.verdict(CARER, until2000).isFeasible()).isTrue();
    assertThat(HoursTerm.verdict(CARER, until2015)).isEqualTo(HoursVerdict.REST_TOO_SHORT);
  }

  @Test
  void verdict_sundayNightBeforeMondayMorning_restsOverTheWeeksEnd() {
    HoursAsk sundayNight = fixed(shift(6 * DAY, 22, 1));

    assertThat(HoursTerm.verdict(CARER, sundayNight)).isEqualTo(HoursVerdict.REST_TOO_SHORT);
  }

  @Test
  void verdict_jobKeptThatBreaksRestByItself_isNotHeldAgainstTheVacancy() {
    WeekTimes noRest = times(MONDAY, 7, 16).or(times(TUESDAY, 7, 16));
    HoursOffer offer = new HoursOffer(UNKNOWN, UNKNOWN, UNKNOWN, null, noRest, noRest);

    assertThat(HoursTerm.verdict(offer, fixed(shift(THURSDAY, 9, 4))).isFeasible()).isTrue();
  }

  @Test
  void verdict_noHoursLeft_isSaidFirst() {
    HoursOffer full = new HoursOffer(UNKNOWN, 24 * HOUR, 24 * HOUR, null, HOME_CARE, HOME_CARE);

    assertThat(HoursTerm.verdict(full, fixed(shift(MONDAY, 8, 8))))
        .isEqualTo(HoursVerdict.NO_HOURS_LEFT);
  }

  @Test
  void verdict_fixedShiftOnBlockedTime_isBlocked() {
    assertThat(HoursTerm.verdict(CARER, fixed(shift(MONDAY, 15, 2))))
        .isEqualTo(HoursVerdict.TIME_BLOCKED);
    assertThat(HoursTerm.verdict(CARER, fixed(new HoursAsk.Shift(MONDAY + 62, 4))))
        .isEqualTo(HoursVerdict.FEASIBLE);
  }

  @Test
  void verdict_choiceWithOneFreeShift_isNotBlocked() {
    HoursAsk.Shift blocked = shift(MONDAY, 8, 4);
    HoursAsk.Shift free = shift(THURSDAY, 8, 4);

    assertThat(HoursTerm.verdict(CARER, choice(blocked)).isFeasible()).isFalse();
    assertThat(HoursTerm.verdict(CARER, choice(blocked, free)).isFeasible()).isTrue();
  }

  /** 24 kept and 40 more make 64 hours a week; nobody said what the most is. */
  @Test
  void verdict_weekAboveSixtyHours_isTooLong() {
    HoursOffer offer = new HoursOffer(UNKNOWN, UNKNOWN, 24 * HOUR, null, NEVER, NEVER);

    assertThat(HoursTerm.verdict(offer, hours(40, 40))).isEqualTo(HoursVerdict.WEEK_TOO_LONG);
    assertThat(HoursTerm.verdict(offer, hours(36, 36)).isFeasible()).isTrue();
  }

  @Test
  void fit_notFeasible_givesNoPoints() {
    assertThat(points(CARER, hours(16, 16))).containsExactly(0, 0, 0);
  }

  @Test
  void hoursAsk_patternWithoutShifts_isRefused() {
    assertThatThrownBy(() -> HoursAsk.of(4, 8, HoursAsk.Pattern.FIXED, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "pattern (FIXED) does not go with 0 shifts.%nMaybe use UNKNOWN when there are none."
                .formatted());
  }

  private static HoursOffer wants(int min, int max) {
    return offer(min, max, null);
  }

  private static HoursOffer anytime(int min, int max) {
    return offer(min, max, ALWAYS);
  }

  private static HoursOffer offer(int min, int max, @Nullable WeekTimes available) {
    return new HoursOffer(min * HOUR, max * HOUR, 0, available, NEVER, NEVER);
  }

  private static HoursAsk hours(int min, int max) {
    return HoursAsk.of(min * HOUR, max * HOUR, HoursAsk.Pattern.UNKNOWN, List.of());
  }

  private static HoursAsk flexible(int min, int max) {
    return HoursAsk.of(min * HOUR, max * HOUR, HoursAsk.Pattern.FLEXIBLE, everyDay());
  }

  private static List<HoursAsk.Shift> everyDay() {
    return List.of(
        shift(MONDAY, 8, 10),
        shift(TUESDAY, 8, 10),
        shift(WEDNESDAY, 8, 10),
        shift(THURSDAY, 8, 10));
  }

  private static HoursAsk choice(HoursAsk.Shift... shifts) {
    return HoursAsk.of(4 * HOUR, 8 * HOUR, HoursAsk.Pattern.CHOICE, List.of(shifts));
  }

  private static HoursAsk fixed(HoursAsk.Shift shift) {
    return HoursAsk.of(shift.slots(), shift.slots(), HoursAsk.Pattern.FIXED, List.of(shift));
  }

  private static HoursAsk.Shift shift(int day, int hour, int hours) {
    return new HoursAsk.Shift(day + hour * HOUR, hours * HOUR);
  }

  private static WeekTimes times(int day, int hour, double hours) {
    return WeekTimes.of(day + hour * HOUR, (int) (hours * HOUR));
  }

  private static List<Integer> points(HoursOffer offer, HoursAsk ask) {
    ScoringProfile profile = ScoringProfile.standard();
    return Bounds.each(bound -> HoursTerm.fit(offer, ask, profile, bound).points());
  }
}
