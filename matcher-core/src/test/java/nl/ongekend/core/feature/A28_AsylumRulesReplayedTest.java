package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a past day replays with the rules of that day: six months after the
 * application until 11 June 2026, at most 24 weeks until 28 November 2023.
 */
class A28_AsylumRulesReplayedTest {

  private static final String DAWIT =
      """
      name:     Dawit
      document: work permit
      letter:   open from 2026-04-15; applied 2026-01-15
      age:      18
      """;

  @ParameterizedTest
  @CsvSource({
    "2026-07-14, not before 2026-07-15",
    "2026-07-15, after action",
    "2026-07-16, after action"
  })
  void right_sixMonths_endOnTheDay(String start, String expected) {
    Consultation asked =
        Consultation.of(
                DAWIT,
                """
                title:  dishwasher
                starts: %s
                """
                    .formatted(start))
            .on("2026-06-11");

    assertThat(asked.right()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-11, not before 2026-07-15",
    "2026-06-12, after action",
    "2026-06-13, after action"
  })
  void right_newRule_holdsFromTheTwelfthOfJune(String day, String expected) {
    Consultation asked =
        Consultation.of(
                DAWIT,
                """
                title: dishwasher
                starts: 2026-07-01
                """)
            .on(day);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2023-11-28, true", "2023-11-29, false"})
  void toArrange_24Weeks_endOn28November2023(String day, boolean limited) {
    Consultation asked =
        Consultation.of(
                """
                name:     Dawit
                document: work permit
                letter:   unseen; applied 2023-01-15
                age:      18
                """,
                """
                title:  dishwasher
                starts: 2023-12-01
                """)
            .on(day);

    assertThat(asked.toArrange().contains("keep to 24 weeks a year")).isEqualTo(limited);
  }
}
