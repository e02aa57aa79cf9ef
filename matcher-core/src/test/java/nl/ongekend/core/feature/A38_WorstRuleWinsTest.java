package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: where several rules speak the worst one decides, and everything that has to
 * be arranged is kept.
 */
class A38_WorstRuleWinsTest {

  @Test
  void right_noticeAndRecognition_isTheLaterDay() {
    Consultation asked =
        Consultation.of(
            """
            name:       Olena
            document:   temporary protection
            recognised: CIBG nurse expected 2027-06-01
            """,
            """
            title:      nurse
            profession: CIBG nurse
            starts:     2026-11-30
            """);

    assertThat(asked.right()).isEqualTo("not before 2027-06-01");
    assertThat(asked.toArrange())
        .isEqualTo(
            """
            This person: wait for the decision about recognition.
            The employer: notify UWV, at least two working days before the start; usually about 2 days.\
            """);
  }

  @Test
  void right_unseenAndAbsent_isNotAllowed() {
    Consultation asked =
        Consultation.of(
            """
            name:       Olena
            document:   unseen
            recognised: CIBG nurse absent
            """,
            """
            title:      nurse
            profession: CIBG nurse
            """);

    assertThat(asked.right()).isEqualTo("not allowed");
  }
}
