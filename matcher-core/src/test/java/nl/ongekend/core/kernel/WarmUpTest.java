package nl.ongekend.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarmUpTest {

  private static final int RANGE = 32;
  private static final int MOST = 11_000;

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void mostFirst_anyPromises_areAllThereByRangeAndElseInTheirOrder(long seed) {
    Random random = Seeds.random(seed);
    Scratch scratch = new Scratch();
    int size = random.nextInt(2_000);
    for (int document = 0; document < size; document++) {
      scratch.promises[document] = (long) random.nextInt(MOST) << Integer.SIZE | document;
    }

    long[] ordered = Arrays.copyOf(WarmUp.mostFirst(scratch, size), size);

    assertThat(Arrays.stream(ordered).sorted())
        .containsExactlyElementsOf(
            Arrays.stream(scratch.promises, 0, size).boxed().sorted().toList());
    for (int i = 1; i < size; i++) {
      int before = range(ordered[i - 1]);
      int here = range(ordered[i]);
      assertThat(here < before || (here == before && (int) ordered[i] > (int) ordered[i - 1]))
          .as("promise %d", i)
          .isTrue();
    }
  }

  /** Whoever promises more than all points stands with those who promise all. */
  private static int range(long promise) {
    return Math.min(10_000, (int) (promise >> Integer.SIZE)) / RANGE;
  }
}
