package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a part-timer who wants eight hours more is offered what adds up to that
 * beside the present work; more is above the maximum.
 */
class A64_EightMoreHoursTest {

  @ParameterizedTest
  @CsvSource({"4, true", "8, true", "8.25, false", "16, false"})
  void ranking_hoursOnTop_upToTheMaximum(String hours, boolean ranked) {
    Consultation asked =
        Consultation.of(
            """
            name:      Fenna
            works now: 24 kept
            hours:     32
            """,
            """
            title: extra
            hours: %s
            """
                .formatted(hours));

    assertThat(asked.ranking().startsWith("extra")).isEqualTo(ranked);
  }
}
