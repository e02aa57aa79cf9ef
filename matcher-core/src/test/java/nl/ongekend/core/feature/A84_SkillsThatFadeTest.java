package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a skill with a half-life counts less when it was not practised, never below
 * four fifths; being attested again restores it, and a gap elsewhere costs nothing.
 */
class A84_SkillsThatFadeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 'ward 3,500'",
    "2026-08-01, 'ward 3,209'",
    "2025-11-01, 'ward 2,800'",
    "2016-11-01, 'ward 2,800'"
  })
  void points_lastPractised_fadesToFourFifths(String last, String expected) {
    Desk desk =
        Desk.of(
            """
            name: Leyla
            can:  give medicines 3 tested %s
            list: complete
            """
                .formatted(last),
            """
            title: ward
            asks:  give medicines 3
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo(expected);
  }

  @Test
  void points_skillWithoutHalfLife_doesNotFade() {
    Desk desk =
        Desk.of(
            """
            name: Leyla
            can:  weld 3 tested 2006-11-01
            list: complete
            """,
            """
            title: workshop
            asks:  weld 3
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("workshop 3,500");
  }
}
