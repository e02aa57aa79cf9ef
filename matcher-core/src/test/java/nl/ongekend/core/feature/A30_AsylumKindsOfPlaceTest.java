package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: during an asylum procedure each kind of place has its own rule: no trial
 * placement, an internship without a permit, work-based learning with one, volunteering after a
 * declaration.
 */
class A30_AsylumKindsOfPlaceTest {

  private static final String DAWIT =
      """
      name:     Dawit
      document: work permit
      letter:   open from 2026-11-01
      age:      18
      """;

  @ParameterizedTest
  @CsvSource({
    "job, after action",
    "starter job, after action",
    "learn work, after action",
    "internship, after action",
    "trial placement, not allowed",
    "work experience, not allowed",
    "volunteer, after action"
  })
  void right_kind_decides(String kind, String expected) {
    Consultation asked =
        Consultation.of(
            DAWIT,
            """
            title:    place
            employer: alfa; learning company
            kind:     %s
            """
                .formatted(kind));

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void toArrange_kind_saysWho() {
    Consultation asked =
        Consultation.of(
            DAWIT,
            """
            title: internship
            kind:  internship

            title:    work-based learning
            employer: alfa; learning company
            kind:     learn work

            title: volunteering
            kind:  volunteer
            """);

    assertThat(asked.toArrange())
        .isEqualTo(
            """
            internship: The school: draw up an internship agreement; usually about 14 days.
            work-based learning: The employer: pay what is usual for this work.
            The employer: apply for a work permit (TWV) at UWV; usually about 35 days.
            volunteering: The employer: ask UWV for a volunteer declaration; usually about 35 days.\
            """);
  }

  @Test
  void whyNot_trialPlacement_isSaid() {
    Consultation asked =
        Consultation.of(
            DAWIT,
            """
            title: trial
            kind:  trial placement
            """);

    assertThat(asked.whyNot())
        .isEqualTo(
            "A trial placement is not allowed during the asylum procedure. Look at other work, or"
                + " ask a legal adviser.");
  }
}
