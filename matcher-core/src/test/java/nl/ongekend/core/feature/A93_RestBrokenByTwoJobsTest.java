package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: the working-hours law counts for the person, over both jobs and the one that
 * is kept.
 */
class A93_RestBrokenByTwoJobsTest {

  @Test
  void whyNot_lateEveningBeforeAnEarlyMorning_leavesTooLittleRest() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      always
            """,
            """
            title: bakery
            hours: 12
            times: fixed; Tue-Thu 5-9

            title: bar
            hours: 8
            times: fixed; Mon-Tue 19-23
            """);

    assertThat(desk.whyNot()).isEqualTo("rest too short");
  }

  @Test
  void whyNot_bothTimesOnOneMorning_overlap() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      Mon-Sat 7-19
            """,
            """
            title: mornings
            hours: 12
            times: fixed; Mon-Wed 8-12

            title: school
            hours: 9
            times: fixed; Wed-Fri 11-14
            """);

    assertThat(desk.whyNot()).isEqualTo("times overlap");
  }

  @Test
  void whyNot_twoDaysOffBesideAllJobs_areEnough() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Ingrid
            works now: 8 kept
            hours:     36
            kept job:  Thu 9-17
            free:      always
            """,
            """
            title: weekend
            hours: 16
            times: fixed; Sat-Sun 9-17

            title: weekdays
            hours: 8
            times: fixed; Mon-Tue 9-13
            """);

    assertThat(desk.whyNot()).isEqualTo("");
  }

  @Test
  void whyNot_workOnEverySeventhDay_leavesNoWeeklyRest() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Ingrid
            works now: 8 kept
            hours:     36
            kept job:  Thu 9-17
            free:      always
            """,
            """
            title: weekend
            hours: 9
            times: fixed; Fri-Sun 12-15

            title: weekdays
            hours: 9
            times: fixed; Mon-Wed 12-15
            """);

    assertThat(desk.whyNot()).isEqualTo("no weekly rest");
  }
}
