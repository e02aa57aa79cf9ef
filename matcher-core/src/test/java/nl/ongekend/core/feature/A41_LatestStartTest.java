package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a first day that the law names is fine until the latest start that the
 * employer accepts.
 */
class A41_LatestStartTest {

  private static final String OLENA =
      """
      name:     Olena
      document: temporary protection
      """;

  @ParameterizedTest
  @CsvSource({"2026-11-30, false", "2026-12-01, true", "2026-12-02, true"})
  void ranking_latestStart_isTheLimit(String latest, boolean ranked) {
    Consultation asked =
        Consultation.of(
            OLENA,
            """
            title:  warehouse
            starts: 2026-11-30; latest %s
            """
                .formatted(latest));

    assertThat(asked.ranking().startsWith("warehouse")).isEqualTo(ranked);
  }

  @Test
  void whyNot_tooLateForTheEmployer_offersTheFirstDay() {
    Consultation asked =
        Consultation.of(
            OLENA,
            """
            title:  warehouse
            starts: 2026-11-30; latest 2026-11-30
            """);

    assertThat(asked.whyNot())
        .isEqualTo(
            "With temporary protection the employer notifies UWV first; after that work is free."
                + " Agree a start on December 1, 2026 or later.");
  }
}
