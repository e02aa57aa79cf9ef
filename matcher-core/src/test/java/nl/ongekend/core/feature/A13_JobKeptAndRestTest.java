package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: beside a job that is kept, hours and rest count for the person, over both
 * jobs. She keeps 24 hours of home care and wants 32 at most.
 */
class A13_JobKeptAndRestTest {

  @Test
  void whyNot_thursdayBesideTheJobKept_isFeasible() {
    Desk desk =
        Desk.of(
            """
            name:      Ingrid
            works now: 24 kept
            hours:     32
            kept job:  Mon-Wed 7.00-15.30
            free:      always
            """,
            """
            title: Thursday at school
            times: fixed; Thu 8.45-14.30
            """);

    assertThat(desk.whyNot()).isEqualTo("");
  }

  @Test
  void hours_thursdayBesideTheJobKept_isMostOfWhatSheStillWants() {
    Desk desk =
        Desk.of(
            """
            name:      Ingrid
            works now: 24 kept
            hours:     32
            kept job:  Mon-Wed 7.00-15.30
            free:      always
            """,
            """
            title: Thursday at school
            times: fixed; Thu 8.45-14.30
            """);

    assertThat(desk.points(Term.HOURS)).isEqualTo("Thursday at school 718");
  }

  @Test
  void whyNot_eveningBeforeAnEarlyShift_leavesTooLittleRest() {
    Desk desk =
        Desk.of(
            """
            name:      Ingrid
            works now: 24 kept
            hours:     32
            kept job:  Mon-Wed 7.00-15.30
            free:      always
            """,
            """
            title: Tuesday evening
            times: fixed; Tue 19-23
            """);

    assertThat(desk.whyNot()).isEqualTo("Tuesday evening: rest too short");
  }

  @Test
  void whyNot_sixteenHoursOfEvenings_areAboveHerMaximum() {
    Desk desk =
        Desk.of(
            """
            name:      Ingrid
            works now: 24 kept
            hours:     32
            kept job:  Mon-Wed 7.00-15.30
            free:      always
            """,
            """
            title: evenings
            hours: 16
            times: choice; Mon-Fri 18-22
            """);

    assertThat(desk.whyNot()).isEqualTo("evenings: too many hours");
  }
}
