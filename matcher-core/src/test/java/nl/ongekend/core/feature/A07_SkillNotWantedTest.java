package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a skill that she does not want to use covers what is asked, and is not looked
 * for.
 */
class A07_SkillNotWantedTest {

  @Test
  void ranking_skillNotWanted_doesNotDrawHerBack() {
    Desk desk =
        Desk.of(
            """
            name: Sofia
            can:  weld 4 tested unwanted; wire 4 tested
            list: complete
            """,
            """
            title: welder
            asks:  weld

            title: electrician
            asks:  wire
            """);

    assertThat(desk.ranking()).isEqualTo("electrician 7,250 > welder 6,945");
  }

  @Test
  void points_skillNotWanted_stillCovers() {
    Desk desk =
        Desk.of(
            """
            name: Sofia
            can:  weld 4 tested unwanted; wire 4 tested
            list: complete
            """,
            """
            title: welder
            asks:  weld
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("welder 3,500");
  }
}
