package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: of a choice of shifts only those count that leave eleven hours of rest beside
 * the job she keeps; without any of them the job is not feasible.
 */
class A46_ChoiceOfShiftsAndRestTest {

  private static final String INGRID =
      """
      name:      Ingrid
      works now: 24 kept
      hours:     32
      kept job:  Mon-Wed 7.00-15.30
      free:      always
      """;

  @Test
  void whyNot_everyShiftTooLateBeforeTheMorning_isNotFeasible() {
    Consultation asked =
        Consultation.of(
            INGRID,
            """
            title: evenings
            times: choice; Mon 20-24; Tue 20.30-24
            """);

    assertThat(asked.whyNot())
        .isEqualTo(
            "With the job that is kept there is too little rest. Ask one of the two employers for"
                + " other times.");
  }

  @Test
  void points_oneShiftLeavesRest_countsThatOne() {
    Consultation asked =
        Consultation.of(
            INGRID,
            """
            title: one of two
            hours: 8
            times: choice; Tue 20-24; Fri 18-22

            title: that one
            hours: 8
            times: choice; Fri 18-22

            title: both
            hours: 8
            times: choice; Thu 18-22; Fri 18-22
            """);

    assertThat(asked.points(Term.HOURS))
        .isEqualTo(
            """
            one of two: 500
            that one: 500
            both: 1,000\
            """);
    assertThat(asked.whyNot()).isEqualTo("");
  }
}
