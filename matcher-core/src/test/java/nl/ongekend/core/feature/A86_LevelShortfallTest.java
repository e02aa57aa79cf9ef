package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a level short costs three tenths, two six, three nine; a level above gives
 * nothing extra.
 */
class A86_LevelShortfallTest {

  @ParameterizedTest
  @CsvSource({
    "4, 'workshop 3,500'",
    "3, 'workshop 2,450'",
    "2, 'workshop 1,400'",
    "1, 'workshop 350'"
  })
  void points_levelHeldOfFour_decides(int level, String expected) {
    Desk desk =
        Desk.of(
            """
            name: Marek
            can:  weld %s tested
            list: complete
            """
                .formatted(level),
            """
            title: workshop
            asks:  weld 4
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo(expected);
  }
}
