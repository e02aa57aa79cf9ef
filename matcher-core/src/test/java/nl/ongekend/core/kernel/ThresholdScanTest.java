package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.ongekend.core.score.Profiles;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThresholdScanTest {

  private static final int MOST_CAPACITY = 1_275;
  private static final int MOST_USED = 25_500;

  private final Scratch scratch = new Scratch();

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void select_vectorAndScalar_selectTheSameDocuments(long seed) {
    Random random = Seeds.random(seed);
    for (UsePoints use : uses(random)) {
      ThresholdScan scan = new ThresholdScan(use, ScoringProfile.standard());
      fillSums(random);
      for (int size : List.of(0, 1, 3, 15, 16, 17, 1_000, Columns.BLOCK)) {
        int least = random.nextInt(5_001);
        int below = random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(5_001);

        int[] vector = selected(scan.select(least, below, scratch, size));
        int[] scalar = selected(scan.selectScalar(least, below, scratch, 0, size, 0));

        assertThat(vector).as("%d to %d of %d", least, below, size).isEqualTo(scalar);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void bound_anySum_isAtLeastItsPointsAndHardlyMore(long seed) {
    Random random = Seeds.random(seed);
    for (ScoringProfile profile : Profiles.all()) {
      for (UsePoints use : uses(random)) {
        ThresholdScan scan = new ThresholdScan(use, profile);
        for (int i = 0; i < 2_000; i++) {
          int sum = sum(random);
          assertThat(scan.bound(sum)).as("sum %x", sum).isGreaterThanOrEqualTo(scan.points(sum));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void useBound_everyU_exceedsThePointsByOneAtMost(long seed) {
    int capacity = 1 + Seeds.random(seed).nextInt(MOST_CAPACITY);
    UsePoints use = UsePoints.computed(capacity, 750);
    for (int used = 0; used <= MOST_USED; used++) {
      assertThat(use.bound(used) - use.points(used))
          .as("U %d of %d", used, capacity)
          .isBetween(0, 1);
    }
    assertThat(use.bound(UsePoints.UNKNOWN_USED)).isGreaterThanOrEqualTo(750);
  }

  private static List<UsePoints> uses(Random random) {
    return List.of(
        UsePoints.computed(1, 750),
        UsePoints.computed(MOST_CAPACITY, 0),
        UsePoints.computed(1 + random.nextInt(MOST_CAPACITY), 750),
        UsePoints.fixed(750),
        UsePoints.fixed(1_500));
  }

  private void fillSums(Random random) {
    for (int document = 0; document < Columns.BLOCK; document++) {
      scratch.sums[document] = sum(random);
    }
  }

  private static int sum(Random random) {
    int used = random.nextInt(20) == 0 ? UsePoints.UNKNOWN_USED : random.nextInt(MOST_USED);
    return used << 16 | random.nextInt(3_501);
  }

  private int[] selected(int count) {
    return Arrays.copyOf(scratch.candidates, count);
  }
}
