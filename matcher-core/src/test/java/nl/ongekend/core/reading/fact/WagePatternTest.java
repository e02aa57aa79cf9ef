package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of pay, and amounts that are none. */
class WagePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          € 14,71 - € 16,50 per uur | 14.71-16.50 HOUR
          2.400-2.900 bruto per maand | 2400.00-2900.00 MONTH
          14.71/hour | 14.71 HOUR
          Salaris: € 14.71/uur | 14.71 HOUR
          EUR 35k a year | 35000.00 YEAR
          35-40k per year salary | 35000.00-40000.00 YEAR
          Salary between €2,400 and €2,900 gross per month | 2400.00-2900.00 MONTH
          een bruto maandsalaris tussen € 2.650,- en € 3.850,- | 2650.00-3850.00 MONTH
          max € 3.000 per maand | -3000.00 MONTH
          vanaf 15 euro per uur | 15.00- HOUR
          netto 1.900 euro per maand | 1900.00 MONTH NET
          Uurloon €15 | 15.00 HOUR
          32 uur per week, € 2.500 per maand | 2500.00 MONTH
          Je verdient €17,25 p/u | 17.25 HOUR
          &euro; 16 per uur | 16.00 HOUR
          Reiskosten € 0,23 per km en een bonus van € 500 per jaar | -
          marktconform salaris | -
          € 1.000 welkomstbonus | -
          Housing for €120 per week | -
          salaris schaal 35, 36 uur per week | -
          € 2.500 | -
          """)
  void read_vacancy_givesWage(String text, String expected) {
    assertThat(FactTexts.wage(FactTexts.vacancy(text))).isEqualTo(expected);
  }
}
