package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person can and cannot travel. */
class TravelPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lasser, B1, 24-32 uur, geen auto, Delfzijl | not CAR
          schoonmaker, fiets, max 45 minuten reistijd | BICYCLE 45
          kok met auto | CAR
          no car, e-bike | E_BIKE not CAR
          1 uur reizen met ov | PUBLIC_TRANSPORT 60
          zonder fiets | not BICYCLE
          commute 30 minutes | 30
          automonteur Assen | -
          lasser Delfzijl | -
          """)
  void read_line_givesWaysAndMinutes(String text, String expected) {
    assertThat(FactTexts.travel(FactTexts.query(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ik heb geen auto maar wel een fiets | BICYCLE not CAR
          I travel by public transport, commute up to 60 minutes | PUBLIC_TRANSPORT 60
          Ik heb rijbewijs B en een eigen auto | CAR
          met de bus | PUBLIC_TRANSPORT
          Ik repareerde auto en fiets | -
          45 minuten koken | -
          """)
  void read_account_needsAWordOfHaving(String text, String expected) {
    assertThat(FactTexts.travel(FactTexts.passport(text))).isEqualTo(expected);
  }
}
