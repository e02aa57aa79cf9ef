package nl.ongekend.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlidingCosinesTest {

  private static final List<String> WORDS =
      List.of("lassen", "lasser", "las", "bakken", "bakker", "en", "het", "xyz", "lalala");

  private static final TfIdfIndex INDEX =
      TfIdfIndex.of(
          List.of("lassen", "brood bakken", "de bakker", "lasser en bakker", "het lasapparaat"),
          TextFeatures.charactersOfWords(2, 5),
          true);

  /** Words come again, and share runs of letters, so that weights have to be corrected. */
  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void cosines_ofEachWindow_areThoseOfItsTextAlone(long seed) {
    Random random = Seeds.random(seed);
    List<String> text =
        Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size()))).limit(12).toList();
    SlidingCosines sliding = new SlidingCosines(INDEX, 3);

    for (int last = 0; last < text.size(); last++) {
      sliding.next(text.get(last));
      String window = String.join(" ", text.subList(Math.max(0, last - 2), last + 1));
      assertThat(sliding.cosines())
          .as("seed %d, %s", seed, window)
          .containsExactly(INDEX.score(window), within(1e-12));
    }
  }

  @Test
  void cosines_ofWordsThatNoLabelHas_areNone() {
    SlidingCosines sliding = new SlidingCosines(INDEX, 2);

    sliding.next("qqq");

    assertThat(sliding.cosines()).containsOnly(0);
  }
}
