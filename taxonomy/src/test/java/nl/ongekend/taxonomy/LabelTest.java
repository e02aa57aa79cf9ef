package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

  @Test
  void of_untidyText_isTidied() {
    assertThat(Label.of("NL", " cafe\u0301\u00a0 met\tterras\n"))
        .isEqualTo(Label.of("nl", "café met terras"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n", "dutch", "nl_BE", "nl-"})
  void of_noLanguageTag_isRefused(String language) {
    assertThatThrownBy(() -> Label.of(language, "kok"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("language (%s) must be a BCP 47 tag.", language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \u00a0\n", "kok\u0000"})
  void of_noText_isRefused(String text) {
    assertThatThrownBy(() -> Label.of("nl", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have 1 to 500 characters and no control characters.");
  }

  @Test
  void of_longestText_isAccepted() {
    assertThat(Label.of("nl", "k".repeat(Label.MAX_LENGTH)).text()).hasSize(Label.MAX_LENGTH);
    assertThatThrownBy(() -> Label.of("nl", "k".repeat(Label.MAX_LENGTH + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
