package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: who worked as a cook for half a year is likely to be able to cook, until the
 * list is said to be complete.
 */
class A06_OccupationMakesSkillsLikelyTest {

  @Test
  void coverage_sixMonthsInTheOccupation_countAsInferred() {
    Desk desk =
        Desk.of(
            """
            name:      Amal
            worked as: cook 6 months
            """,
            """
            title: kitchen
            asks:  cook meals
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("kitchen 2,100 (0 to 3,500)");
  }

  @Test
  void coverage_fiveMonthsInTheOccupation_inferNothing() {
    Desk desk =
        Desk.of(
            """
            name:      Amal
            worked as: cook 5 months
            """,
            """
            title: kitchen
            asks:  cook meals
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("kitchen 0 (0 to 3,500)");
  }

  @Test
  void coverage_listSaidToBeComplete_infersNothing() {
    Desk desk =
        Desk.of(
            """
            name:      Amal
            can:
            list:      complete
            worked as: cook 6 months
            """,
            """
            title: kitchen
            asks:  cook meals
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("kitchen 0");
  }
}
