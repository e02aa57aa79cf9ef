package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: during an asylum procedure work is open from the age of eighteen; an age
 * nobody asked is a question.
 */
class A29_AsylumAgeTest {

  private static final String DISHES =
      """
      title: dishwasher
      """;

  @ParameterizedTest
  @CsvSource({"18, after action", "under 18, not allowed"})
  void right_age_decides(String age, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:     Dawit
            document: work permit
            letter:   open from 2026-11-01
            age:      %s
            """
                .formatted(age),
            DISHES);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void right_ageNotAsked_isUnknown() {
    Consultation asked =
        Consultation.of(
            """
            name:     Dawit
            document: work permit
            letter:   open from 2026-11-01
            """,
            DISHES);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.law())
        .isEqualTo(
            "It is not known whether this work is allowed. It is not known whether the age that the"
                + " law asks has been reached.");
  }
}
