package nl.ongekend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardTextTest {

  private static final String ORDINARY = "Wij zoeken een lasser in Veendam, 32 uur, € 17 per uur.";

  @ParameterizedTest
  @EnumSource
  void of_sameSeed_isTheSameText(HardText kind) {
    String text = kind.of(ORDINARY, 7);

    assertThat(HardText.valueOf(kind.name()).of(ORDINARY, 7)).isEqualTo(text);
  }

  @Test
  void of_everyKind_spoilsTheText() {
    assertThat(HardText.values())
        .allMatch(kind -> !kind.of(ORDINARY, 3).equals(ORDINARY))
        .extracting(kind -> kind.of(ORDINARY, 3))
        .doesNotHaveDuplicates();
  }

  @Test
  void of_long_isAMillionUnits() {
    assertThat(HardText.LONG.of(ORDINARY, 1)).hasSize(1_000_000).contains("lasser in Veendam");
    assertThat(HardText.LONG.of("", 1)).hasSize(1_000_000);
  }

  @Test
  void of_misspelled_keepsMostOfTheText() {
    String misspelled = HardText.MISSPELLED.of(ORDINARY.repeat(20), 5);

    assertThat(misspelled).contains("uur");
    assertThat(misspelled.length()).isBetween(1_000, 1_200);
  }

  @Test
  void of_brokenSurrogates_areBroken() {
    String broken = HardText.BROKEN_SURROGATES.of(ORDINARY, 1);

    assertThat(broken.codePoints().filter(c -> c >= 0xd800 && c < 0xe000).count()).isPositive();
  }
}
