package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of a vacancy and of a person, as of 21 November 2026. */
class DatePatternsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Start per 1 maart | start 2027-03-01
          Ingangsdatum: 01-02-2027 | start 2027-02-01
          per 2027-03-15 | start 2027-03-15
          vanaf 1.4.2027 | start 2027-04-01
          Zo snel mogelijk | asap
          z.s.m. | asap
          asap | asap
          Starting January 15th, 2027 until 30 June 2027 | start 2027-01-15 end 2027-06-30
          Reageer voor 1 december | closes 2026-12-01
          Closing date: 15 December 2026. Start as soon as possible. | closes 2026-12-15
          vanaf september | start 2027-09-01
          Per 1 november | start 2026-11-01
          start: begin maart | start 2027-03-01
          starting mid-March | start 2027-03-15
          vanaf eind februari | start 2027-02-28
          starting next month | start 2026-12-01
          Sinds 1 maart 1990 maken wij kozijnen | -
          Direct contact met klanten | -
          start 31 juni | -
          we may start | -
          """)
  void readPeriod_vacancy_givesStartEndAndClosing(String text, String expected) {
    assertThat(FactTexts.period(FactTexts.vacancy(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nurse with English, no BIG yet, Assen, from March | 2027-03-01
          kok, vanaf maart | 2027-03-01
          lasser per direct | 2026-11-21
          nurse, available from 1 February | 2027-02-01
          lasser, 24-32 uur | -
          """)
  void readAvailable_line_givesFirstDay(String text, String expected) {
    assertThat(FactTexts.available(FactTexts.query(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Beschikbaar per 1 januari 2027 | 2027-01-01
          I can start immediately | 2026-11-21
          Beschikbaar vanaf volgende maand | 2026-12-01
          from March 2019 to 2021 I worked as a cook | -
          """)
  void readAvailable_account_needsAWordOfIt(String text, String expected) {
    assertThat(FactTexts.available(FactTexts.passport(text))).isEqualTo(expected);
  }
}
