package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.score.Profiles;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What both kernels promise: exactly the top k of a loop over all pairs, scores and order, for
 * every size, k, profile, filter and layout of segments.
 */
abstract class KernelContractTest {

  /** Few different facets: many documents have the same score. */
  private static final int TIED = 3;

  private static final int VARIED = 200;
  private static final int QUERIES = 2;

  /* One for the whole class, so that what a search leaves behind meets the next one. */
  private static final Scratch SCRATCH = new Scratch();

  /** Returns searches with this many queries in segments of these sizes. */
  abstract Direction direction(KernelWorld world, int queries, List<Integer> sizes);

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void search_fiveThousandPairsOfASeed_equalTheExhaustiveLoop(long seed) {
    assertSame(
        direction(new KernelWorld(seed, VARIED), QUERIES, List.of(2_000, 517)), Options.standard());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void search_manyEqualScores_equalsTheExhaustiveLoop(long seed) {
    assertSame(
        direction(new KernelWorld(seed, TIED), QUERIES, List.of(300, 300)), Options.standard());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void search_tinySegments_equalTheExhaustiveLoop(long seed) {
    for (int size : List.of(0, 1, 15, 16, 17)) {
      assertSame(
          direction(new KernelWorld(seed, VARIED), QUERIES, List.of(size)), Options.standard());
    }
  }

  @ParameterizedTest
  @CsvSource({"16383, 3", "16384, 200", "16385, 3", "16385, 200", "40000, 20"})
  void search_sizesAroundABlock_equalTheExhaustiveLoop(int size, int variety) {
    assertSame(direction(new KernelWorld(size, variety), 1, List.of(size)), Options.standard());
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void search_everyProfile_equalsTheExhaustiveLoop(long seed) {
    Direction direction = direction(new KernelWorld(seed, VARIED), QUERIES, List.of(300));
    for (ScoringProfile profile : Profiles.all()) {
      assertSame(direction, new Options(profile, new Gate(1), 1));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void search_filtered_equalsTheExhaustiveLoop(long seed) {
    Direction direction =
        direction(new KernelWorld(seed, VARIED), QUERIES, List.of(65, 1, 64, 200));
    for (double passing : List.of(0.0, 0.03, 0.5, 0.97)) {
      assertSame(direction, new Options(ScoringProfile.standard(), new Gate(0b0101_0101), passing));
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void search_noRightClassRanked_findsNothing(long seed) {
    Direction direction = direction(new KernelWorld(seed, VARIED), 1, List.of(100));
    Options options = new Options(ScoringProfile.standard(), new Gate(0xff), 1);

    assertThat(direction.kernel(0, options, 10, SCRATCH, true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void unrankedCount_anyQuery_isWhatTheFilterAcceptsAndTheLoopLeavesOut(long seed) {
    Direction direction = direction(new KernelWorld(seed, VARIED), QUERIES, List.of(300, 65));
    Options options = new Options(ScoringProfile.standard(), new Gate(0b0101_0101), 0.6);
    for (int query = 0; query < direction.queries; query++) {
      int ranked = direction.exhaustive(query, options).size();

      assertThat(direction.unranked(query, options, SCRATCH))
          .isEqualTo(direction.accepted(options) - ranked);
    }
  }

  private static void assertSame(Direction direction, Options options) {
    int documents = direction.sizes.stream().mapToInt(Integer::intValue).sum();
    for (int query = 0; query < direction.queries; query++) {
      List<Hit> all = direction.exhaustive(query, options);
      for (int k : List.of(1, 2, 20, 1_000, documents + 1)) {
        List<Hit> best = all.subList(0, Math.min(k, all.size()));
        for (boolean vectorised : List.of(true, false)) {
          assertThat(direction.kernel(query, options, k, SCRATCH, vectorised))
              .as("query %d, k %d of %d, %s, vectors %s", query, k, all.size(), options, vectorised)
              .isEqualTo(best);
        }
      }
    }
  }
}
