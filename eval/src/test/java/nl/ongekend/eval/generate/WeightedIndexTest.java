package nl.ongekend.eval.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.ongekend.eval.generate.RandomStream.Domain;
import org.junit.jupiter.api.Test;

class WeightedIndexTest {

  private final RandomStream random = RandomStream.of(1, Domain.RANK, 0);

  @Test
  void pick_oftenEnough_givesEachNumberItsShare() {
    WeightedIndex index = WeightedIndex.of(new long[] {0, 10, 30, 0, 60});
    long[] counts = new long[5];
    IntStream.range(0, 100_000).forEach(draw -> counts[index.pick(random)]++);
    assertThat(counts[0] + counts[3]).isZero();
    assertThat(counts[1] / 1000.0).isCloseTo(10, within(1.0));
    assertThat(counts[2] / 1000.0).isCloseTo(30, within(1.0));
    assertThat(counts[4] / 1000.0).isCloseTo(60, within(1.0));
  }

  @Test
  void zipf_withExponentOne_givesTheSecondHalfOfTheFirst() {
    WeightedIndex index = WeightedIndex.zipf(3, 1.0);
    assertThat(IntStream.range(0, 3).mapToLong(index::weight))
        .containsExactly(1_000_000_000L, 500_000_000L, 333_333_333L);
  }

  @Test
  void of_withoutAnyWeight_saysSo() {
    assertThatThrownBy(() -> WeightedIndex.of(new long[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "weights (2 of them) must have one above 0.%nMaybe the taxonomy is empty.".formatted());
  }
}
