package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours a week and times of the week. */
class SchedulePatternsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Voor 24 tot 32 uur per week | 24-32
          32-40 uur | 32-40
          36 hours per week | 36
          Een baan voor minimaal 24 uur | 24-
          up to 20 hours a week | -20
          een 36-urige werkweek | 36
          Part-time (16-24 hrs/week) | 16-24
          28,5 uur p/w | 28.5
          tussen de 20 en 28 uur per week | 20-28
          Uren: 32 | 32
          € 14,71 per uur, 32u | 32
          van 16 tot 24 uur | 16-24
          ma-vr 7.00-15.30, 37,5 uur | 37.5 FIXED 12345 07:00-15:30
          Monday to Friday from 9am to 5pm, 40 hours | 40 FIXED 12345 09:00-17:00
          maandag, woensdag en vrijdag van 8 tot 12 uur | FIXED 135 08:00-12:00
          07:00-15:00 of 15:00-23:00, maandag t/m zondag | CHOICE_OF_SHIFTS 1234567 07:00-15:00 1234567 15:00-23:00
          nachtdienst 23:00-07:00 elke dag | FIXED 1234567 23:00-07:00
          weekend 10.00 - 18.00 uur | FIXED 67 10:00-18:00
          24 uur per dag bereikbaar | -
          We zijn 24/7 open. | -
          40 uur ervaring met lassen | -
          Je werkt van 7.00 tot 15.30 uur. | -
          Bel ons om 9 uur | -
          8 uur per dag | -
          salaris schaal 35 | -
          """)
  void read_text_givesHoursAndTimes(String text, String expected) {
    assertThat(FactTexts.schedule(FactTexts.vacancy(text))).isEqualTo(expected);
  }
}
