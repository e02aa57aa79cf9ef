package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: of shifts to choose from, those count that lie wholly inside the times she
 * can work.
 */
class A15_TimesSheCanTest {

  @Test
  void hours_schoolHours_countTheShiftsInside() {
    Desk desk =
        Desk.of(
            """
            name:    Rosa
            hours:   16-24
            works now: 0
            free:    Mon-Fri 8.30-14.30
            """,
            """
            title: mornings and evenings
            hours: 16
            times: choice; Mon-Tue 9-13; Mon-Fri 17-21

            title: fixed from eight
            hours: 20
            times: fixed; Mon-Fri 8-12
            """);

    assertThat(desk.points(Term.HOURS))
        .isEqualTo("mornings and evenings 500, fixed from eight 875");
  }

  @Test
  void whyNot_shiftOnTheSchoolRun_isBlocked() {
    Desk desk =
        Desk.of(
            """
            name:    Rosa
            blocked: Mon-Fri 14.30-15.30
            """,
            """
            title: afternoons
            times: fixed; Mon-Fri 13-17
            """);

    assertThat(desk.whyNot()).isEqualTo("afternoons: time blocked");
  }
}
