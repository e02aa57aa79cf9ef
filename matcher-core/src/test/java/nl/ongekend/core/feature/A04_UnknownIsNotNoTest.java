package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: what nobody asked is unknown, and unknown is not no: the interval is wide,
 * and it is still listed.
 */
class A04_UnknownIsNotNoTest {

  @Test
  void coverage_listThatMayHaveMore_canStillTurnOutWell() {
    Desk desk =
        Desk.of(
            """
            name: Yonas
            can:  cook meals 3
            """,
            """
            title: kitchen
            asks:  cook meals; hygiene
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("kitchen 1,575 (1,050 to 3,500)");
  }

  @Test
  void coverage_listThatIsComplete_isCertainOfWhatIsNotThere() {
    Desk desk =
        Desk.of(
            """
            name: Yonas
            can:  cook meals 3
            list: complete
            """,
            """
            title: kitchen
            asks:  cook meals; hygiene
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("kitchen 1,575 (1,050 to 1,750)");
  }

  @Test
  void ranking_nothingKnownAtAll_isStillListed() {
    Desk desk =
        Desk.of(
            """
            name: Yonas
            """,
            """
            title: kitchen
            asks:  cook meals; hygiene
            """);

    assertThat(desk.ranking()).isEqualTo("kitchen 3,000");
  }
}
