package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a regulated profession waits for its recognition: absent is not allowed,
 * expected is a date, overdue and not asked are questions.
 */
class A37_RecognitionDatesTest {

  private static final String NURSE =
      """
      name:       Leyla
      document:   free
      recognised: CIBG nurse %s
      """;

  private static final String HOSPITAL =
      """
      title:      nurse
      profession: CIBG nurse
      starts:     %s
      """;

  @ParameterizedTest
  @CsvSource({
    "2027-05-31, not before 2027-06-01",
    "2027-06-01, not before 2027-06-01",
    "2027-06-02, not before 2027-06-01"
  })
  void right_expected_isTheFirstDay(String start, String expected) {
    Consultation asked =
        Consultation.of(NURSE.formatted("expected 2027-06-01"), HOSPITAL.formatted(start));

    assertThat(asked.right()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "absent, not allowed",
    "recognised, allowed",
    "expected 2026-11-26, unknown",
    "expected 2026-11-27, not before 2026-11-27"
  })
  void right_status_decides(String status, String expected) {
    Consultation asked = Consultation.of(NURSE.formatted(status), HOSPITAL.formatted("2027-03-01"));

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void right_notAsked_isUnknown() {
    Consultation asked =
        Consultation.of(
            """
            name:     Leyla
            document: free
            """,
            """
            title:      nurse
            profession: CIBG nurse
            """);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.law())
        .isEqualTo(
            "It is not known whether this work is allowed. It is not known whether the profession"
                + " has been recognised.");
  }

  @Test
  void right_statedThatThereIsNone_isNotAllowed() {
    Consultation asked =
        Consultation.of(
            """
            name:       Leyla
            document:   free
            recognised:
            """,
            """
            title:      nurse
            profession: CIBG nurse
            """);

    assertThat(asked.right()).isEqualTo("not allowed");
  }
}
