package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages of a text, with level, demand and what is hidden. */
class LanguagePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Je spreekt goed Nederlands (minimaal B1). | nl B1 required
          Nederlands op B2-niveau en Engels is een pré. | nl B2 required, en
          You speak Dutch (B1) and English (B2). | nl B1 required, en B2 required
          Native-level Dutch is a plus. | nl C2
          Fluent English required; German is an advantage. | en C1 required, de
          Beheersing van de Nederlandse taal in woord en geschrift, niveau B2 of hoger | nl B2 required
          Languages: Dutch A2, English B1, Polish a plus | nl A2 required, en B1 required, pl
          NEDERLANDS B1 VEREIST, ENGELS PRE | nl B1 required, en
          Dutch and English are a plus | nl, en
          Pré: Duits, Frans | de, fr
          Voertaal is Engels, C1 niveau | en C1 required
          Nederlands is niet vereist, Engels A2 wel. | en A2 required
          No Dutch required. Our team speaks English. | en required
          We cook Italian and French food | -
          You know Dutch law and our Dutch company. | -
          You have a driving licence C1. | -
          """)
  void read_vacancy_givesLanguagesWithLevelAndDemand(String text, String expected) {
    assertThat(FactTexts.languages(FactTexts.vacancy(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          You will phone local suppliers and join toolbox meetings. You speak English. | nl hidden contact, en required
          You are at the front desk and you will welcome guests. English B2. | nl hidden customer, en B2 required
          Every day starts with a toolbox meeting on the site and the safety briefing. | nl hidden safety
          You write client records and talk with the team about your day. | nl hidden writing
          You talk with residents and their families. Dutch B2 is required. | nl B2 required
          You answer the phone. Native-level Dutch is a plus. | nl hidden contact, nl C2
          You will not have customer contact in this job. | -
          Wij zoeken een schoonmaker voor ons kantoor in Assen. | nl hidden written-in-it
          Wij zoeken een lasser. Engels B1 is genoeg voor ons. | en B1 required
          You weld pipes in our workshop. | -
          """)
  void read_vacancyThatNeedsDutchWithoutAsking_givesHiddenDutch(String text, String expected) {
    assertThat(FactTexts.languages(FactTexts.vacancy(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Talen: Arabisch (moedertaal), Engels B2, Nederlands A2 | ar C2, en B2, nl A2
          Languages: Ukrainian native, English good, Dutch basic, no German | uk C2, en B2, nl A2, de NONE
          Ik spreek vloeiend Tigrinya en een beetje Nederlands. | ti C1, nl A1
          Ik doe inburgering, taalniveau A2. | nl A2
          Worked for a Dutch company for 2 years. | -
          Ik haalde rijbewijs C1. | -
          """)
  void read_person_givesLanguagesWithLevel(String text, String expected) {
    assertThat(FactTexts.languages(FactTexts.passport(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lasser, B1, 24-32 uur, geen auto, Delfzijl | nl B1
          nurse with English, no BIG yet, Assen, from March | en
          kok, geen Nederlands, Engels | nl NONE, en
          schoonmaker zonder B1 | -
          kok, engles a2 | en A2
          lasser Delfzijl | -
          """)
  void read_line_takesABareLevelForDutch(String text, String expected) {
    assertThat(FactTexts.languages(FactTexts.query(text))).isEqualTo(expected);
  }
}
