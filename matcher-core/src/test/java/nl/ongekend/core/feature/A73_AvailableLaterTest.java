package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: whoever can start only later is not for a start before that; the latest start
 * decides, to the day.
 */
class A73_AvailableLaterTest {

  @ParameterizedTest
  @CsvSource({"2027-01-31, false", "2027-02-01, true", "2027-02-02, true"})
  void ranking_availableFromFebruary_needsALatestStart(String latest, boolean ranked) {
    Consultation asked =
        Consultation.of(
            """
            name:      Karim
            available: 2027-02-01
            """,
            """
            title:  waiter
            starts: 2027-01-04; latest %s
            """
                .formatted(latest));

    assertThat(asked.ranking().startsWith("waiter")).isEqualTo(ranked);
  }

  @Test
  void whyNot_tooLate_asksForALaterStart() {
    Consultation asked =
        Consultation.of(
            """
            name:      Karim
            available: 2027-02-01
            """,
            """
            title:  waiter
            starts: 2027-01-04; latest 2027-01-31
            """);

    assertThat(asked.whyNot())
        .isEqualTo(
            "This person can start only after the latest start date. Ask the employer for a later"
                + " start.");
  }
}
