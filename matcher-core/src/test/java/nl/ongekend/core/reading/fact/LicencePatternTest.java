package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Licences and certificates by labels and other names. */
class LicencePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Rijbewijs B is vereist, VCA is een pré. | licence-b ESSENTIAL, vca-basic DESIRED
          In bezit van rijbewijs C/CE en code 95 | licence-c ESSENTIAL, licence-ce ESSENTIAL, code-95 ESSENTIAL
          Je hebt een heftruckcertificaat of bent bereid dit te behalen | forklift-certificate TRAINABLE
          forklift license, willing to obtain | forklift-certificate TRAINABLE
          You hold a driver's licence | licence-b ESSENTIAL
          BIG-registratie vereist | big-registration ESSENTIAL
          VOG verplicht | certificate-of-good-conduct ESSENTIAL
          VCA VOL is een must | vca-vol ESSENTIAL
          NEN 3140-certificaat gewenst | nen-3140-certificate DESIRED
          Geen rijbewijs nodig | -
          Driving licence not required | -
          Join our big team | -
          Wij lassen volgens tekening | -
          """)
  void read_vacancy_givesLicencesWithImportance(String text, String expected) {
    assertThat(FactTexts.licences(FactTexts.vacancy(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nurse with English, no BIG yet, Assen, from March | big-registration no
          lasser zonder rijbewijs, wel VCA | licence-b no, vca-basic
          chauffeur CE, code 95 | licence-ce, code-95
          I have a driving licence and a HACCP certificate | licence-b, haccp-certificate
          lasser Delfzijl | -
          """)
  void read_person_givesWhatIsHeldAndWhatIsNot(String text, String expected) {
    assertThat(FactTexts.licences(FactTexts.query(text))).isEqualTo(expected);
  }
}
