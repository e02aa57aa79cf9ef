package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingWeekTest {

  private static WeekTimes hours(int day, int from, int to) {
    return WeekTimes.of((24 * day + from) * 4, (to - from) * 4);
  }

  @Test
  void isRested_elevenHoursBetweenShifts_isJustEnough() {
    assertThat(WorkingWeek.isRested(hours(0, 14, 22).or(hours(1, 9, 17)))).isTrue();
    assertThat(WorkingWeek.isRested(hours(0, 14, 22).or(hours(1, 8, 16)))).isFalse();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void isRested_anyWeek_asSlotBySlot(long seed) {
    Random random = new Random(seed);
    for (int week = 0; week < 500; week++) {
      WeekTimes work = WeekTimes.empty();
      for (int shift = random.nextInt(8); shift >= 0; shift--) {
        work = work.or(WeekTimes.of(random.nextInt(WeekTimes.SLOTS), 1 + random.nextInt(60)));
      }
      assertThat(WorkingWeek.isRested(work)).isEqualTo(isRestedSlotBySlot(work));
    }
  }

  @Test
  void isRested_workAllWeek_hasNoStart() {
    assertThat(WorkingWeek.isRested(WeekTimes.of(0, WeekTimes.SLOTS))).isTrue();
  }

  private static boolean isRestedSlotBySlot(WeekTimes work) {
    return IntStream.range(0, WeekTimes.SLOTS)
        .filter(slot -> work.contains(slot) && !work.contains(wrapped(slot - 1)))
        .allMatch(start ->
            IntStream.rangeClosed(start, start + 96 - 44)
                .anyMatch(rest ->
                    IntStream.range(rest, rest + 44)
                        .noneMatch(slot -> work.contains(wrapped(slot)))));
  }

  private static int wrapped(int slot) {
    return Math.floorMod(slot, WeekTimes.SLOTS);
  }

  @Test
  void longestShift_workOnBothSidesOfABreak_isOneShift() {
    assertThat(WorkingWeek.longestShift(hours(0, 7, 14).or(hours(0, 15, 21)))).isEqualTo(13 * 4);
  }

  @Test
  void longestShift_acrossTheEndOfTheWeek_isOneShift() {
    assertThat(WorkingWeek.longestShift(hours(6, 20, 24).or(hours(0, 0, 3)))).isEqualTo(7 * 4);
  }

  @Test
  void longestShift_withADailyRestBetween_isTheLongerOne() {
    assertThat(WorkingWeek.longestShift(hours(0, 8, 16).or(hours(1, 8, 17)))).isEqualTo(9 * 4);
  }

  @Test
  void hasWeeklyRest_oneDayOffBetweenDays_needs36Hours() {
    WeekTimes sixDays = WeekTimes.empty();
    for (int day = 0; day < 6; day++) {
      sixDays = sixDays.or(hours(day, 9, 17));
    }

    assertThat(WorkingWeek.hasWeeklyRest(sixDays)).isTrue();
    assertThat(WorkingWeek.hasWeeklyRest(sixDays.or(hours(6, 12, 13)))).isFalse();
  }

  @Test
  void hasWeeklyRest_twoPartsOf32Hours_areEnough() {
    WeekTimes work = WeekTimes.empty();
    // Rests of 32 hours after Tuesday 9.00 and Saturday 9.00, of at most 23 elsewhere.
    for (int day : new int[] {0, 1, 3, 4, 5}) {
      work = work.or(hours(day, 8, 9));
    }
    work = work.or(hours(2, 17, 18)).or(hours(6, 17, 18));

    assertThat(WorkingWeek.hasWeeklyRest(work)).isTrue();
  }

  @Test
  void everyLimit_withoutWork_holds() {
    assertThat(WorkingWeek.isRested(WeekTimes.empty())).isTrue();
    assertThat(WorkingWeek.longestShift(WeekTimes.empty())).isZero();
    assertThat(WorkingWeek.hasWeeklyRest(WeekTimes.empty())).isTrue();
  }
}
