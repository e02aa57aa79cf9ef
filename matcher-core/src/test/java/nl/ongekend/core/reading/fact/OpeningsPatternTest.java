package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people are sought. */
class OpeningsPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Wij zoeken 3 lassers | 3
          We are hiring two nurses | 2
          Aantal plaatsen: 5 | 5
          4 vacatures voor monteur | 4
          openings: 2 | 2
          3 openings | 3
          op zoek naar 2 enthousiaste collega's | 2
          looking for five welders | 5
          number of positions: 12 | 12
          Wij zoeken een kok voor 32 uur | -
          zoeken 24 uur per week | -
          looking for 3 years of experience | -
          We need 2 days of training | -
          40 collega's werken hier | -
          Wij zoeken mensen | -
          """)
  void read_vacancy_givesOpenings(String text, String expected) {
    assertThat(FactTexts.openings(FactTexts.vacancy(text))).isEqualTo(expected);
  }
}
