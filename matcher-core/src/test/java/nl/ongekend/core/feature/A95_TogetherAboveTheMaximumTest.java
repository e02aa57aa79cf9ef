package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature under test: the fewest hours of both stay within the most that the person wants. */
class A95_TogetherAboveTheMaximumTest {

  @Test
  void whyNot_twoJobsOfTwenty_areAboveThirtyTwo() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      Mon-Sat 7-19
            """,
            """
            title: one
            hours: 20
            times: flexible; Mon-Wed 8-18

            title: two
            hours: 16
            times: flexible; Thu-Sat 8-18
            """);

    assertThat(desk.whyNot()).isEqualTo("too many hours");
  }

  @Test
  void hours_thatCanBeFewer_areAsManyAsTheMaximum() {
    PairDesk desk =
        PairDesk.of(
            """
            name:      Fatima
            hours:     24-32
            works now: 0
            free:      Mon-Sat 7-19
            """,
            """
            title: one
            hours: 12-20
            times: flexible; Mon-Wed 8-18

            title: two
            hours: 12-20
            times: flexible; Thu-Sat 8-18
            """);

    assertThat(desk.whyNot()).isEqualTo("");
    assertThat(desk.hours()).isEqualTo("32 of 24: 1,000");
  }
}
