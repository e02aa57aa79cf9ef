package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.ongekend.core.score.HoursAsk.Pattern;
import nl.ongekend.core.score.HoursAsk.Shift;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JointHoursTest {

  private static final ScoringProfile STANDARD = ScoringProfile.standard();

  private static int points(HoursOffer offer, HoursAsk one, HoursAsk other, Bound bound) {
    return JointHours.points(offer, one, other, STANDARD, bound);
  }

  @Test
  void points_halfOfOneJobOutsideTheTimes_countsThreeQuarters() {
    HoursOffer offer =
        new HoursOffer(96, 128, 0, WeekTimes.of(32, 72), WeekTimes.empty(), WeekTimes.empty());
    HoursAsk inside = HoursAsk.of(48, 48, Pattern.FIXED, List.of(new Shift(32, 48)));
    HoursAsk half = HoursAsk.of(48, 48, Pattern.FIXED, List.of(new Shift(80, 48)));

    assertThat(points(offer, inside, half, Bound.EXPECTED)).isEqualTo(750);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void points_ofRandomAsks_areInOrderSymmetricAndBoundedByBothTerms(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 2_000; i++) {
      HoursOffer offer = offer(random);
      HoursAsk one = ask(random);
      HoursAsk other = ask(random);
      int low = points(offer, one, other, Bound.LOW);
      int expected = points(offer, one, other, Bound.EXPECTED);
      int high = points(offer, one, other, Bound.HIGH);

      assertThat(low).isBetween(0, expected);
      assertThat(high).isBetween(expected, 1_000);
      assertThat(points(offer, other, one, Bound.EXPECTED)).isEqualTo(expected);
      if (isFeasible(offer, one) && isFeasible(offer, other)) {
        assertThat(expected).isLessThanOrEqualTo(alone(offer, one) + alone(offer, other) + 1);
      }
    }
  }

  private static boolean isFeasible(HoursOffer offer, HoursAsk ask) {
    return HoursTerm.verdict(offer, ask).isFeasible();
  }

  private static int alone(HoursOffer offer, HoursAsk ask) {
    return HoursTerm.fit(offer, ask, STANDARD, Bound.EXPECTED).points();
  }

  private static HoursOffer offer(Random random) {
    int max = maybe(random, 64 + random.nextInt(96));
    WeekTimes available = WeekTimes.of(random.nextInt(672), 96 + random.nextInt(400));
    return new HoursOffer(
        maybe(random, 1 + random.nextInt(64)),
        max,
        maybe(random, random.nextInt(32)),
        random.nextInt(5) == 0 ? null : available,
        WeekTimes.of(random.nextInt(672), random.nextInt(48)),
        WeekTimes.empty());
  }

  private static HoursAsk ask(Random random) {
    int min = random.nextInt(64);
    Pattern pattern = Pattern.values()[random.nextInt(4)];
    List<Shift> shifts =
        pattern == Pattern.UNKNOWN
            ? List.of()
            : List.of(shift(random), shift(random), shift(random));
    return HoursAsk.of(
        maybe(random, min), maybe(random, min + random.nextInt(64)), pattern, shifts);
  }

  private static Shift shift(Random random) {
    return new Shift(random.nextInt(672), 1 + random.nextInt(40));
  }

  private static int maybe(Random random, int value) {
    return random.nextInt(5) == 0 ? HoursOffer.UNKNOWN : value;
  }
}
