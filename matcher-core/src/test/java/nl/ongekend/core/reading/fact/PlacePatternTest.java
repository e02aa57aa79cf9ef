package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place of a text, or none where it is not sure. */
class PlacePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Standplaats: Groningen. Wij hebben ook vestigingen in Assen en Emmen. | Groningen
          in Hoogeveen | Hoogeveen
          office in Leeuwarden | Leeuwarden
          Wij zoeken in Delfzijl een lasser | Eemsdelta
          In 9401 AB Assen | 9401 Assen
          Locatie Best | Best
          ASSEN | Assen
          Werken in Assen of Emmen | -
          You are the best for us | -
          Provincie Drenthe | -
          Provincie Groningen | -
          wij werken veel | -
          """)
  void read_vacancy_givesPlaceOfTheWork(String text, String expected) {
    assertThat(FactTexts.place(FactTexts.vacancy(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ik woon in Veendam, werkte in Emmen | Veendam
          I live in Assen | Assen
          Adres: Dorpsstraat 5, 9641 AB Veendam | 9641 Veendam
          """)
  void read_person_givesHome(String text, String expected) {
    assertThat(FactTexts.place(FactTexts.passport(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lasser, B1, 24-32 uur, geen auto, Delfzijl | Eemsdelta
          kok groningen | Groningen
          verpleegkundige regio Assen | Assen
          the best cook | -
          kok, Zwolle of Meppel | -
          """)
  void read_line_givesPlaceInSmallLetters(String text, String expected) {
    assertThat(FactTexts.place(FactTexts.query(text))).isEqualTo(expected);
  }
}
