package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: learning a regulated profession under supervision is allowed before
 * recognition, as an intern or in work-based learning.
 */
class A40_LearningTheProfessionTest {

  @ParameterizedTest
  @CsvSource({
    "job, not allowed",
    "internship, allowed",
    "learn work, allowed",
    "trial placement, not allowed"
  })
  void right_kind_decides(String kind, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:       Leyla
            document:   free
            recognised: CIBG nurse absent
            """,
            """
            title:      nurse
            employer:   alfa; learning company
            profession: CIBG nurse
            kind:       %s
            """
                .formatted(kind));

    assertThat(asked.right()).isEqualTo(expected);
  }
}
