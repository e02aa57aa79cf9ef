package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: somebody who was a nurse is no better helped by having been a cook: an
 * occupation below the highest held counts half.
 */
class A24_LowerOccupationTest {

  @Test
  void occupation_belowTheHighestHeld_countsHalf() {
    Desk desk =
        Desk.of(
            """
            name:      Selam
            worked as: nurse 60 months; cook 60 months
            """,
            """
            title:      ward
            occupation: nurse

            title:      kitchen
            occupation: cook

            title:      workshop
            occupation: welder
            """);

    assertThat(desk.points(Term.OCCUPATION)).isEqualTo("ward 500, kitchen 250, workshop 0");
  }
}
