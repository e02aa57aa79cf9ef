package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: lessons of civic integration and a school run are fixed: work does not
 * overlap with them, and whose they are is not kept.
 */
class A81_TimeThatIsTakenTest {

  @Test
  void whyNot_overlap_isSaidWithARepair() {
    Consultation asked =
        Consultation.of(
            """
            name:    Rahwa
            blocked: lessons Mon 9-12; school run Tue 8-8.30
            """,
            """
            title: Monday morning
            times: fixed; Mon 8-12

            title: Tuesday from eight
            times: fixed; Tue 8-16

            title: Tuesday from half past eight
            times: fixed; Tue 8.30-16

            title: Monday afternoon
            times: fixed; Mon 12-17
            """);

    assertThat(asked.whyNot())
        .isEqualTo(
            """
            Monday morning: The working times overlap with time that is taken. Ask the employer for other times, or look whether the taken time can move.
            Tuesday from eight: The working times overlap with time that is taken. Ask the employer for other times, or look whether the taken time can move.\
            """);
  }
}
