package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: years without practice cost nothing, except where the taxonomy says with a
 * source that a skill fades.
 */
class A21_GapCostsNothingTest {

  @Test
  void coverage_practisedLongAgo_countsUnlessTheSkillFades() {
    Desk desk =
        Desk.of(
            """
            name: Dina
            can:  cook meals 3 tested 2015-05-01; give medicines 3 tested 2024-11-01
            list: complete
            """,
            """
            title: cook
            asks:  cook meals

            title: medicines
            asks:  give medicines
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("cook 3,500, medicines 2,800");
  }
}
