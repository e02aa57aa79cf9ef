package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a certified caregiver (verzorgende IG) holds a training title that the law
 * protects; it is never called free work.
 */
class A39_CertifiedCaregiverIsRegulatedTest {

  @Test
  void right_caregiverWithoutRecognition_isNotAllowed() {
    Consultation asked =
        Consultation.of(
            """
            name:       Leyla
            document:   free
            recognised:
            """,
            """
            title:      certified caregiver
            profession: CIBG certified caregiver

            title: care assistant
            """);

    assertThat(asked.right())
        .isEqualTo(
            """
            certified caregiver: not allowed
            care assistant: allowed\
            """);
    assertThat(asked.whyNot())
        .isEqualTo(
            "certified caregiver: This profession needs a recognition, and there is none yet. This"
                + " person: apply for the BIG register at CIBG; usually about 180 days.");
  }
}
