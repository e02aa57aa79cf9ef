package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a job that cannot be reached when its shift starts is never in the list,
 * whatever she can; a shuttle or a later start repairs it. A baker in Holwierde has no car and
 * travels 75 minutes at most.
 */
class A16_NoWayThereTest {

  @Test
  void ranking_shiftBeforeTheFirstBus_isNotListed() {
    Desk desk =
        Desk.of(
            """
            name:     Bilal
            can:      cook meals 4 tested
            lives in: Holwierde; 75 minutes; bicycle; public transport
            """,
            """
            title: bakery in Groningen
            asks:  cook meals 4
            place: Groningen
            times: fixed; Tue-Sat 5.00-13.00

            title: bakery in Appingedam
            asks:  cook meals 4
            place: Appingedam
            times: fixed; Tue-Sat 7.00-15.00
            """);

    assertThat(desk.ranking()).isEqualTo("bakery in Appingedam 7,500");
  }

  @Test
  void whyNot_shiftBeforeTheFirstBus_saysNoWayThere() {
    Desk desk =
        Desk.of(
            """
            name:     Bilal
            can:      cook meals 4 tested
            lives in: Holwierde; 75 minutes; bicycle; public transport
            """,
            """
            title: bakery in Groningen
            place: Groningen
            times: fixed; Tue-Sat 5.00-13.00
            """);

    assertThat(desk.whyNot()).isEqualTo("bakery in Groningen: no way there");
  }

  @Test
  void travel_shuttleOrLaterStart_repairsIt() {
    Desk desk =
        Desk.of(
            """
            name:     Bilal
            can:      cook meals 4 tested
            lives in: Holwierde; 75 minutes; bicycle; public transport
            """,
            """
            title: with a shuttle
            place: Groningen; transport offered
            times: fixed; Tue-Sat 5.00-13.00

            title: from seven
            place: Groningen
            times: fixed; Tue-Sat 7.00-15.00
            """);

    assertThat(desk.points(Term.TRAVEL)).isEqualTo("with a shuttle 500, from seven 433");
  }
}
