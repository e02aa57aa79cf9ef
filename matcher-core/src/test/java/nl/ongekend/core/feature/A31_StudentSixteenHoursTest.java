package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a student from outside the EU may work at most sixteen hours a week, with a
 * work permit of the employer; hours nobody stated are a question.
 */
class A31_StudentSixteenHoursTest {

  private static final String AMARA =
      """
      name:     Amara
      document: student
      """;

  @ParameterizedTest
  @CsvSource({"15.75, after action", "16, after action", "16.25, not allowed", "20, not allowed"})
  void right_hours_upToSixteen(String hours, String expected) {
    Consultation asked =
        Consultation.of(
            AMARA,
            """
            title:  cafe
            hours:  %s
            starts: 2027-03-01
            """
                .formatted(hours));

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void right_hoursNotStated_isUnknown() {
    Consultation asked =
        Consultation.of(
            AMARA,
            """
            title:  cafe
            starts: 2027-03-01
            """);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.law())
        .isEqualTo(
            "It is not known whether this work is allowed. The hours of this job are not known, and"
                + " the law has a limit.");
  }

  @Test
  void whyNot_overSixteen_namesTheLimit() {
    Consultation asked =
        Consultation.of(
            AMARA,
            """
            title:  cafe
            hours:  20
            starts: 2027-03-01
            """);

    assertThat(asked.whyNot())
        .isEqualTo(
            "A student may work at most 16 hours a week, and this job asks more. The employer: keep"
                + " to 16 hours a week.");
  }
}
