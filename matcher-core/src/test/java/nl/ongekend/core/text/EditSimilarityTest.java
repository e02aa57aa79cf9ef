package nl.ongekend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditSimilarityTest {

  @Test
  void score_oneLetterOut_isTwiceTheCommonLettersOverAll() {
    double[] scores = EditSimilarity.of(List.of("lasser", "laser", "")).score("lasser");

    assertThat(scores).containsExactly(1, 10.0 / 11, 0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void score_textsOfAnyLength_isThatOfTheTextbook(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < 20; i++) {
      String text = text(random);
      String label = text(random);
      int letters = text.length() + label.length();
      double expected = letters == 0 ? 1 : 2.0 * common(text, label) / letters;
      assertThat(EditSimilarity.of(List.of(label)).score(text))
          .as("seed %d: %s, %s", seed, text, label)
          .containsExactly(expected);
    }
  }

  /** Up to three words of 64 letters, so that carries cross them. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(180); length > 0; length--) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  private static int common(String one, String other) {
    int[][] lengths = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        lengths[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return lengths[one.length()][other.length()];
  }
}
