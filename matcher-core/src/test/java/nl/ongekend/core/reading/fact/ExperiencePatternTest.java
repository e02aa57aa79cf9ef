package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods of an account, as of 21 November 2026. */
class ExperiencePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2015-2019 lasser bij Scheepswerf | 48 2015-2019
          maart 2018 - heden: kok | 104 2018-
          03/2018 – 06/2021 nurse | 39 2018-2021
          Jan 2020 to present | 82 2020-
          Sinds 2019 werk ik als monteur | 84 2019-
          5 jaar ervaring als lasser | 60
          I worked 18 months as a driver | 18
          two years of experience | 24
          10+ years experience | 120
          2010-2012 kok, 2012-2016 lasser | 24 2010-2012, 48 2012-2016
          34 jaar oud | -
          2019-2015 verkeerd | -
          2030-2035 | -
          32 uur per week | -
          in 2019 | -
          """)
  void read_account_givesPeriods(String text, String expected) {
    assertThat(FactTexts.periods(FactTexts.passport(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lasser 6 jaar ervaring | 72
          lasser 6 jaar | 72
          verpleegkundige, 34 jaar | -
          """)
  void read_line_takesYearsAlone(String text, String expected) {
    assertThat(FactTexts.periods(FactTexts.query(text))).isEqualTo(expected);
  }
}
