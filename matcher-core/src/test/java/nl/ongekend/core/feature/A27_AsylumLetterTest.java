package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: during an asylum procedure the letter says whether work is open, and nothing
 * else does: no country, no guess.
 */
class A27_AsylumLetterTest {

  private static final String DAWIT =
      """
      name:     Dawit
      document: work permit
      letter:   %s
      age:      18
      """;

  private static final String DISHES =
      """
      title:  dishwasher
      starts: 2026-12-01
      """;

  @ParameterizedTest
  @CsvSource({
    "unseen, unknown",
    "excluded, not allowed",
    "open from 2026-11-30, after action",
    "open from 2026-12-01, after action",
    "open from 2026-12-02, not before 2026-12-02"
  })
  void right_letter_decides(String letter, String expected) {
    Consultation asked = Consultation.of(DAWIT.formatted(letter), DISHES);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void nextStep_letterUnseen_asksForIt() {
    Consultation asked = Consultation.of(DAWIT.formatted("unseen"), DISHES);

    assertThat(asked.nextStep())
        .isEqualTo(
            "Find this out first. The letter about work during the asylum procedure has not been"
                + " seen.");
    assertThat(asked.ranking()).startsWith("dishwasher");
  }

  @Test
  void source_letterExcludes_isNamed() {
    Consultation asked = Consultation.of(DAWIT.formatted("excluded"), DISHES);

    assertThat(asked.whyNot())
        .isEqualTo(
            "The letter about work during the asylum procedure excludes work. Look at other work,"
                + " or ask a legal adviser.");
    assertThat(asked.source())
        .isEqualTo("Letter to Parliament on work by asylum seekers, low chance of a permit");
  }
}
