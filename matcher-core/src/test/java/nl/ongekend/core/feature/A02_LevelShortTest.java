package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/** Feature under test: a skill that is one level short counts for most of it. */
class A02_LevelShortTest {

  @Test
  void coverage_oneAndTwoLevelsShort_keepPartOfThePoints() {
    Desk desk =
        Desk.of(
            """
            name: Samir
            can:  weld 2 tested
            list: complete
            """,
            """
            title: assistant
            asks:  weld 2

            title: welder
            asks:  weld 3

            title: foreman
            asks:  weld 4
            """);

    assertThat(desk.points(Term.COVERAGE))
        .isEqualTo("assistant 3,500, welder 2,450, foreman 1,400");
  }
}
