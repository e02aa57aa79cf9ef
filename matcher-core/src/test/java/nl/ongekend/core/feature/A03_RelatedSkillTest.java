package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: who can do the narrower thing can do most of the broader one; the other way
 * round counts for half.
 */
class A03_RelatedSkillTest {

  @Test
  void coverage_narrowerAndBroaderClaims_countInPart() {
    Desk desk =
        Desk.of(
            """
            name: Lena
            can:  wash clients 2 tested
            list: complete
            """,
            """
            title: washing
            asks:  wash clients

            title: care
            asks:  provide care

            title: medicines
            asks:  give medicines
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("washing 3,500, care 3,150, medicines 0");
  }

  @Test
  void coverage_broaderClaim_countsHalf() {
    Desk desk =
        Desk.of(
            """
            name: Lena
            can:  provide care 2 tested
            list: complete
            """,
            """
            title: washing
            asks:  wash clients
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("washing 1,750");
  }
}
