package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a job that pays an adult less than the minimum wage of its first day is
 * refused at intake; pay that cannot be compared is not.
 */
class A49_MinimumWageTest {

  private static final String SOMEBODY =
      """
      name: somebody
      """;

  @ParameterizedTest
  @CsvSource({
    "14.70, 2026-01-01, below",
    "14.71, 2026-01-01, met",
    "14.40, 2025-12-31, met",
    "14.40, 2026-01-01, below",
    "14.39, 2025-12-31, below"
  })
  void pay_hourOnTheFirstDay_isCompared(String pay, String start, String expected) {
    Consultation asked =
        Consultation.of(
                SOMEBODY,
                """
                title:  packer
                pays:   %s an hour
                starts: %s
                """
                    .formatted(pay, start))
            .on("2025-11-27");

    assertThat(asked.pay()).isEqualTo(expected);
  }

  @Test
  void pay_month_isComparedByTheFewestHours() {
    Consultation asked =
        Consultation.of(
            SOMEBODY,
            """
            title: full week
            pays:  2,549.00 a month
            hours: 40

            title: a cent over
            pays:  2,549.73 a month
            hours: 40

            title: hours unknown
            pays:  1,000.00 a month

            title: volunteering
            kind:  volunteer
            pays:  1.00 an hour
            """);

    assertThat(asked.pay())
        .isEqualTo(
            """
            full week: below
            a cent over: met
            hours unknown: not_comparable
            volunteering: not_applicable\
            """);
  }
}
