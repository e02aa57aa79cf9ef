package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: two jobs of half the hours wanted come to all of them. She wants 24 hours.
 */
class A92_MorningsAndAfternoonsTest {

  @Test
  void hours_twelveMorningsAndTwelveAfternoons_areAllHoursWanted() {
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

            title: afternoons
            hours: 12
            times: fixed; Mon-Wed 13-17
            """);

    assertThat(desk.whyNot()).isEqualTo("");
    assertThat(desk.hours()).isEqualTo("24 of 24: 1,000");
  }

  @Test
  void points_ofTwoJobs_areHalfOfTheRestAndTheHoursOfBoth() {
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

            title: afternoons
            hours: 12
            times: fixed; Mon-Wed 13-17
            """);

    assertThat(desk.points()).isEqualTo("4,500 + 1,000 = 5,500");
  }

  @Test
  void hours_halfOutsideHerTimes_countHalf() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      Mon-Sat 7-15
            """,
            """
            title: mornings
            hours: 12
            times: fixed; Mon-Wed 8-12

            title: afternoons
            hours: 12
            times: fixed; Mon-Wed 13-17
            """);

    assertThat(desk.hours()).isEqualTo("24 of 24: 750");
  }

  @Test
  void whyNot_oneJobThatGivesAllHours_isEnoughAlone() {
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

            title: whole days
            hours: 24
            times: fixed; Thu-Sat 8-16
            """);

    assertThat(desk.whyNot()).isEqualTo("enough alone");
  }
}
