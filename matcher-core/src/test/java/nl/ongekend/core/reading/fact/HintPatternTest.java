package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demands that may not be made, wording, and what is left out. */
class HintPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Native Dutch speaker required | refused.native-speaker
          Moedertaal Nederlands | refused.native-speaker
          Wij zoeken kandidaten tussen 23 en 35 jaar oud | refused.age
          leeftijd 25-40 jaar | refused.age
          Een jong team | refused.age
          Dutch nationality required, no visa sponsorship | refused.nationality, refused.no-permit
          geen werkvergunning nodig | refused.no-permit
          Recent graduate without gaps in your cv | refused.diploma-age, refused.gapless
          alleen mannen | refused.gender
          Nachtdiensten en weekenddiensten | times.night, times.weekend
          Je werkt in een 2-ploegendienst | times.shifts
          early shifts | times.early
          Diploma vereist | diploma.only
          Diploma is een pré | -
          Diploma wettelijk verplicht | -
          minimaal 18 jaar oud | -
          geen nachtdiensten | -
          wij bestaan 40 jaar | -
          """)
  void read_vacancy_givesHints(String text, String expected) {
    assertThat(FactTexts.hints(FactTexts.vacancy(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nachtdienst is goed | times.night
          a young team is fine | -
          """)
  void read_person_givesTimesOnly(String text, String expected) {
    assertThat(FactTexts.hints(FactTexts.passport(text))).isEqualTo(expected);
  }
}
