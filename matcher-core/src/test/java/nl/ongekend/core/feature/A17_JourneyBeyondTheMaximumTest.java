package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a journey is as good as none up to her own maximum and counts nothing at one
 * and a half times that; beyond, only for somebody who would move.
 */
class A17_JourneyBeyondTheMaximumTest {

  @Test
  void travel_beyondHerMaximum_falls() {
    Desk desk =
        Desk.of(
            """
            name:     Karin
            lives in: Assen; 36 minutes; car
            """,
            """
            title: Assen
            place: Assen

            title: Groningen
            place: Groningen

            title: Pekela
            place: Pekela

            title: anywhere
            place:
            """);

    assertThat(desk.points(Term.TRAVEL))
        .isEqualTo("Assen 500, Groningen 500, Pekela 388, anywhere 500");
  }

  @Test
  void whyNot_farBeyondHerMaximum_isTooFar() {
    Desk desk =
        Desk.of(
            """
            name:     Karin
            lives in: Assen; 36 minutes; car
            """,
            """
            title: Delfzijl
            place: Delfzijl
            """);

    assertThat(desk.whyNot()).isEqualTo("Delfzijl: too far");
  }

  @Test
  void whyNot_farButSheWouldMove_isFeasible() {
    Desk desk =
        Desk.of(
            """
            name:     Karin
            lives in: Assen; 36 minutes; car; would move
            """,
            """
            title: Delfzijl
            place: Delfzijl
            """);

    assertThat(desk.whyNot()).isEqualTo("");
  }

  @Test
  void whyNot_byCarOnlyWithoutACar_hasNoWayThere() {
    Desk desk =
        Desk.of(
            """
            name:     Karin
            lives in: Assen; 90 minutes; public transport
            """,
            """
            title: business park
            place: Groningen; by car only
            """);

    assertThat(desk.whyNot()).isEqualTo("business park: no way there");
  }
}
