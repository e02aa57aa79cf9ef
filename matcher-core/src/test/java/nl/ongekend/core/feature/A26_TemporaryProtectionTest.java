package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: with temporary protection the employer notifies UWV two working days before
 * the start; after that work is free. Weekends and holidays do not count.
 */
class A26_TemporaryProtectionTest {

  private static final String OLENA =
      """
      name:     Olena
      document: temporary protection until 2027-03-04
      """;

  private static final String WAREHOUSE =
      """
      title:  warehouse
      starts: %s
      """;

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, not before 2026-12-01",
    "2026-12-01, after action",
    "2026-12-02, after action"
  })
  void right_askedOnAFriday_startsOnTuesday(String start, String expected) {
    Consultation asked = Consultation.of(OLENA, WAREHOUSE.formatted(start));

    assertThat(asked.right()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-28, not before 2026-12-29", "2026-12-29, after action"})
  void right_askedBeforeChristmas_skipsTheHolidays(String start, String expected) {
    Consultation asked = Consultation.of(OLENA, WAREHOUSE.formatted(start)).on("2026-12-24");

    assertThat(asked.right()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2022-03-31, unknown", "2022-04-01, after action"})
  void right_beforeTheRuleHeld_isUnknown(String day, String expected) {
    Consultation asked =
        Consultation.of(
                OLENA,
                """
                title: warehouse
                starts: 2022-05-01
                """)
            .on(day);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void toArrange_notice_isTheEmployersToday() {
    Consultation asked =
        Consultation.of(
            OLENA,
            """
            title: warehouse
            starts: 2026-11-30
            """);

    assertThat(asked.law())
        .isEqualTo(
            "May start on December 1, 2026 at the earliest. With temporary protection the employer"
                + " notifies UWV first; after that work is free.");
    assertThat(asked.toArrange())
        .isEqualTo(
            "The employer: notify UWV, at least two working days before the start; usually about 2"
                + " days.");
    assertThat(asked.nextStep())
        .isEqualTo(
            "The employer: notify UWV, at least two working days before the start; usually about 2"
                + " days.");
  }
}
