package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demands of a diploma, and the education of a person. */
class DiplomaPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mbo 4 werk- en denkniveau | WISHED POST_SECONDARY
          Diploma verpleegkundige vereist | WISHED
          Geen diploma nodig | IRRELEVANT
          No degree required | IRRELEVANT
          A bachelor's degree is a plus | WISHED BACHELOR
          hbo of wo niveau | WISHED BACHELOR
          Afgeronde opleiding op mbo-niveau 3 | WISHED UPPER_SECONDARY
          Diploma is wettelijk verplicht (mbo 4) | LEGALLY_REQUIRED POST_SECONDARY
          A degree is legally required | LEGALLY_REQUIRED
          Master's degree required | WISHED MASTER
          Je begeleidt studenten van het mbo | -
          Je werkt met klanten | -
          You are a master of welding | -
          Je reikt een diploma uit | -
          diploma's zijn niet belangrijk | IRRELEVANT
          """)
  void read_vacancy_givesDemandAndLowestLevel(String text, String expected) {
    assertThat(FactTexts.diploma(FactTexts.vacancy(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Opleiding: mbo 4 verzorgende, daarna hbo niet afgerond | POST_SECONDARY
          Bachelor of Nursing | BACHELOR
          MSc in physics | MASTER
          high school diploma | UPPER_SECONDARY
          vmbo en mbo 2 | UPPER_SECONDARY
          PhD | DOCTORATE
          basisschool | PRIMARY
          Ik werkte als kok | -
          """)
  void readEducation_person_givesHighestFinished(String text, String expected) {
    assertThat(FactTexts.education(FactTexts.passport(text))).isEqualTo(expected);
  }
}
