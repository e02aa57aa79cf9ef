package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: on a day with both, the way between fits in the gap, or the way over home
 * does.
 */
class A94_WayBetweenTwoJobsTest {

  @Test
  void whyNot_halfAnHourForAWayOfForty_isNoWay() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Groningen; 60 minutes; car
            """,
            """
            title: morning
            hours: 12
            times: fixed; Mon-Wed 8-12
            place: Assen

            title: afternoon
            hours: 12
            times: fixed; Mon-Wed 12.30-16.30
            place: Pekela
            """);

    assertThat(desk.whyNot()).isEqualTo("no way between");
  }

  @Test
  void journeys_anHourForAWayOfForty_fit() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Groningen; 60 minutes; car
            """,
            """
            title: morning
            hours: 4
            times: fixed; Mon 8-12
            place: Assen

            title: afternoon
            hours: 4
            times: fixed; Mon 13-17
            place: Pekela
            """);

    assertThat(desk.whyNot()).isEqualTo("");
    assertThat(desk.journeys()).isEqualTo("40 minutes fits");
  }

  @Test
  void journeys_onOtherDays_areNone() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      always
            lives in:  Groningen; 60 minutes; car
            """,
            """
            title: morning
            hours: 4
            times: fixed; Mon 8-12
            place: Assen

            title: afternoon
            hours: 4
            times: fixed; Wed 12-16
            place: Pekela
            """);

    assertThat(desk.whyNot()).isEqualTo("");
    assertThat(desk.journeys()).isEqualTo("");
  }
}
