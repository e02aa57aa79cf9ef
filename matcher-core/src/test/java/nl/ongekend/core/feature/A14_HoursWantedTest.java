package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: fewer hours than she wants count in part; more than she can is not feasible.
 */
class A14_HoursWantedTest {

  @Test
  void hours_fewerThanWanted_countInPart() {
    Desk desk =
        Desk.of(
            """
            name:  Nadia
            hours: 24-32
            works now: 0
            free:  always
            """,
            """
            title: small
            hours: 12
            times: flexible; Mon-Fri 8-18

            title: enough
            hours: 24-32
            times: flexible; Mon-Fri 8-18

            title: times unknown
            hours: 16-20
            """);

    assertThat(desk.points(Term.HOURS))
        .isEqualTo("small 500, enough 1,000, times unknown 416 (0 to 833)");
  }

  @Test
  void whyNot_moreThanHerMaximum_isSaid() {
    Desk desk =
        Desk.of(
            """
            name:  Nadia
            hours: 24-32
            """,
            """
            title: full-time
            hours: 36-40
            """);

    assertThat(desk.whyNot()).isEqualTo("full-time: too many hours");
  }
}
