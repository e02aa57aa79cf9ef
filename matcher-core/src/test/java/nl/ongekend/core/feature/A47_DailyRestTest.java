package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: between the job she keeps and the one added lie eleven hours of rest, over
 * all jobs together.
 */
class A47_DailyRestTest {

  private static final String INGRID =
      """
      name:      Ingrid
      works now: 24 kept
      hours:     40
      kept job:  Wed 7.00-15.30
      """;

  @ParameterizedTest
  @CsvSource({"20.15, false", "20.00, true", "19.45, true"})
  void ranking_endOfTheEveningBefore_leavesElevenHours(String end, boolean ranked) {
    Consultation asked =
        Consultation.of(
            INGRID,
            """
            title: evening
            times: fixed; Tue 16.00-%s
            """
                .formatted(end));

    assertThat(asked.ranking().startsWith("evening")).isEqualTo(ranked);
  }

  @Test
  void whyNot_lateEvening_namesTheRest() {
    Consultation asked =
        Consultation.of(
            INGRID,
            """
            title: evening
            times: fixed; Tue 19-23
            """);

    assertThat(asked.whyNot())
        .isEqualTo(
            "With the job that is kept there is too little rest. Ask one of the two employers for"
                + " other times.");
  }

  @ParameterizedTest
  @CsvSource({"35.75, true", "36, true", "36.25, false"})
  void ranking_sixtyHoursAWeek_areTheMost(String hours, boolean ranked) {
    Consultation asked =
        Consultation.of(
            """
            name:      Ingrid
            works now: 24 kept
            """,
            """
            title: second job
            hours: %s
            """
                .formatted(hours));

    assertThat(asked.ranking().startsWith("second job")).isEqualTo(ranked);
  }
}
