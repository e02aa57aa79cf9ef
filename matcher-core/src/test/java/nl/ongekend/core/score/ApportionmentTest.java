package nl.ongekend.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApportionmentTest {

  /** Worked: 3500 * 4/7 = 2000, 3500 * 2/7 = 1000, 3500 * 1/7 = 500. */
  @Test
  void largestRemainder_workedExample_dividesExactly() {
    assertThat(Apportionment.largestRemainder(3_500, new int[] {4, 2, 1}))
        .containsExactly(2_000, 1_000, 500);
  }

  /** Worked: 33 each and one left; all remainders are 1/3, so the first part gets it. */
  @Test
  void largestRemainder_equalRemainders_goToTheSmallerIndex() {
    assertThat(Apportionment.largestRemainder(100, new int[] {1, 1, 1}))
        .containsExactly(34, 33, 33);
  }

  /** Worked: quotas 1.4, 2.8, 2.8 of 7; floors 1, 2, 2; the two left go to the remainders of .8. */
  @Test
  void largestRemainder_differentRemainders_goToTheLargest() {
    assertThat(Apportionment.largestRemainder(7, new int[] {1, 2, 2})).containsExactly(1, 3, 3);
  }

  @Test
  void largestRemainder_noParts_isEmpty() {
    assertThat(Apportionment.largestRemainder(3_500, new int[0])).isEmpty();
  }

  @Test
  void largestRemainder_allWeightsZero_isRefused() {
    assertThatThrownBy(() -> Apportionment.largestRemainder(10, new int[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights of 2 parts must not all be 0.%nMaybe drop the parts.".formatted());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void largestRemainder_anyWeights_sumsToTheTotalWithinOneOfTheQuota(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 200; i++) {
      int total = random.nextInt(10_001);
      int limit = 1 + random.nextInt(10_000_000);
      int[] weights = random.ints(1 + random.nextInt(200), 0, limit).toArray();
      weights[0]++;
      long sum = Arrays.stream(weights).asLongStream().sum();

      int[] points = Apportionment.largestRemainder(total, weights);

      assertThat(Arrays.stream(points).sum()).isEqualTo(total);
      for (int part = 0; part < points.length; part++) {
        long floor = (long) total * weights[part] / sum;
        assertThat((long) points[part]).isBetween(floor, floor + 1);
      }
    }
  }
}
