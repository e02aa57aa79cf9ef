package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: experience in the occupation counts more with the months, until more of it
 * adds nothing.
 */
class A87_MonthsOfExperienceTest {

  @ParameterizedTest
  @CsvSource({
    "0, workshop 0",
    "6, workshop 125",
    "12, workshop 250",
    "24, workshop 500",
    "25, workshop 500",
    "240, workshop 500"
  })
  void points_months_saturate(int months, String expected) {
    Desk desk =
        Desk.of(
            """
            name:      Marek
            worked as: welder %s months
            """
                .formatted(months),
            """
            title:      workshop
            occupation: welder
            """);

    assertThat(desk.points(Term.OCCUPATION)).isEqualTo(expected);
  }
}
