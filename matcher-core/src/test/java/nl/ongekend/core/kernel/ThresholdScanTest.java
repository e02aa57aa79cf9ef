package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.ongekend.core.score.Profiles;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdScanTest {

  private static final int MOST_CAPACITY = 1_275;
  private static final int MOST_USED = 25_500;

  private final Scratch scratch = new Scratch();

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void select_vectorAndScalar_selectTheSameDocuments(long seed) {
    Random random = Seeds.random(seed);
    for (UsePoints use : uses(random)) {
      short[] bases = bases(random);
      ThresholdScan vector = scan(use, ScoringProfile.standard(), bases, true);
      ThresholdScan scalar = scan(use, ScoringProfile.standard(), bases, false);
      for (int size : List.of(0, 1, 3, 15, 16, 17, 1_000, Columns.BLOCK - 5)) {
        int from = random.nextInt(5);
        int least = random.nextInt(5_001);
        int[] sums = fillSums(random);

        List<Integer> byVector = selected(vector, least, from, from + size);
        System.arraycopy(sums, 0, scratch.sums, 0, sums.length);
        List<Integer> byScalar = selected(scalar, least, from, from + size);

        assertThat(byVector).as("%d of %d", least, size).isEqualTo(byScalar);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void select_anyDocuments_clearsTheirSumsAndNoOthers(boolean vectorised) {
    Arrays.fill(scratch.sums, 7);

    scan(UsePoints.fixed(0), ScoringProfile.standard(), new short[100], vectorised)
        .select(0, 0, 3, 60, 0);

    assertThat(Arrays.copyOfRange(scratch.sums, 3, 60)).containsOnly(0);
    assertThat(List.of(scratch.sums[2], scratch.sums[60])).containsOnly(7);
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void bound_anySum_isAtLeastItsPointsAndHardlyMore(long seed) {
    Random random = Seeds.random(seed);
    for (ScoringProfile profile : Profiles.all()) {
      for (UsePoints use : uses(random)) {
        ThresholdScan scan = scan(use, profile, new short[0], true);
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

  private ThresholdScan scan(
      UsePoints use, ScoringProfile profile, short[] bases, boolean vectorised) {
    return new ThresholdScan(use, new TermScale(profile), bases, scratch, vectorised);
  }

  private static short[] bases(Random random) {
    short[] bases = new short[Columns.BLOCK];
    for (int document = 0; document < bases.length; document++) {
      bases[document] = (short) random.nextInt(500);
    }
    return bases;
  }

  private int[] fillSums(Random random) {
    for (int document = 0; document < Columns.BLOCK; document++) {
      scratch.sums[document] = sum(random);
    }
    return scratch.sums.clone();
  }

  private static int sum(Random random) {
    int used = random.nextInt(20) == 0 ? UsePoints.UNKNOWN_USED : random.nextInt(MOST_USED);
    return used << 16 | random.nextInt(3_501);
  }

  /** Returns each document selected and its total. */
  private List<Integer> selected(ThresholdScan scan, int least, int from, int to) {
    int count = scan.select(least, 0, from, to, 0);
    return Arrays.stream(scratch.candidates, 0, count)
        .boxed()
        .flatMap(document -> Stream.of(document, scratch.totals[document]))
        .toList();
  }
}
