package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: from June to August a student may work full-time, with a work permit of its
 * own; work around the summer only in it.
 */
class A32_StudentSummerTest {

  private static final String AMARA =
      """
      name:     Amara
      document: student
      """;

  @ParameterizedTest
  @CsvSource({
    "2027-06-01, 2027-08-31, after action",
    "2027-05-31, 2027-08-31, not before 2027-06-01",
    "2027-06-01, 2027-09-01, after action",
    "2027-05-15, 2027-09-15, not before 2027-06-01",
    "2027-09-01, 2027-12-31, not allowed"
  })
  void right_fullTime_onlyInsideTheSummer(String start, String end, String expected) {
    Consultation asked =
        Consultation.of(
            AMARA,
            """
            title:  greenhouse
            hours:  38
            starts: %s; ends %s
            """
                .formatted(start, end));

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void toArrange_aroundTheSummer_keepsToIt() {
    Consultation asked =
        Consultation.of(
            AMARA,
            """
            title:  greenhouse
            hours:  38
            starts: 2027-05-15; ends 2027-09-15
            """);

    assertThat(asked.toArrange())
        .isEqualTo(
            """
            The employer: keep to June, July and August.
            The employer: apply for a work permit (TWV) for June, July and August; usually about 35 days.\
            """);
  }
}
