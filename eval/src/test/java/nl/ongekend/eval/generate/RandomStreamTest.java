package nl.ongekend.eval.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.ongekend.eval.generate.RandomStream.Domain;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomStreamTest {

  static LongStream seeds() {
    return Seeds.seeds();
  }

  /** The numbers come from another program, so that every machine and version draws the same. */
  @Test
  void next_ofAKnownStream_isTheKnownSequence() {
    RandomStream random = RandomStream.of(1, Domain.VACANCY, 0);
    assertThat(LongStream.generate(random::next).limit(3))
        .containsExactly(6865480885947232051L, 6547681388335594947L, 6776497062381764554L);
  }

  @Test
  void of_otherSeedDomainOrIndex_isAnotherStream() {
    assertThat(
            LongStream.of(
                RandomStream.of(1, Domain.VACANCY, 0).next(),
                RandomStream.of(2, Domain.VACANCY, 0).next(),
                RandomStream.of(1, Domain.PASSPORT, 0).next(),
                RandomStream.of(1, Domain.VACANCY, 1).next()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void draws_areWithinTheirBounds(long seed) {
    RandomStream random = RandomStream.of(seed, Domain.RANK, 0);
    for (int bound = 1; bound < 300; bound++) {
      assertThat(random.below(bound)).isBetween(0, bound - 1);
      assertThat(random.lowBelow(bound)).isBetween(0, bound - 1);
      assertThat(random.cubicBelow(bound)).isBetween(0L, bound - 1L);
      assertThat(random.bell(bound, 2 * bound)).isBetween(bound, 2 * bound);
    }
  }

  @Test
  void bell_from3to20_reachesBothEndsAndHasTheMiddleAsMean() {
    RandomStream random = RandomStream.of(1, Domain.RANK, 0);
    var draws = IntStream.generate(() -> random.bell(3, 20)).limit(100_000).summaryStatistics();
    assertThat(draws.getMin()).isEqualTo(3);
    assertThat(draws.getMax()).isEqualTo(20);
    assertThat(draws.getAverage()).isCloseTo(11.5, within(0.1));
  }

  @Test
  void uuid_isOfVersion4() {
    assertThat(RandomStream.of(1, Domain.RANK, 0).uuid())
        .satisfies(id -> assertThat(id.version()).isEqualTo(4))
        .satisfies(id -> assertThat(id.variant()).isEqualTo(2));
  }
}
