package nl.ongekend.core.reading.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.reading.Hint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          dishwasher | 3 years experience as a dishwasher | asks-too-much.experience
          dishwasher | at least three years in a good hotel | asks-too-much.experience
          welder     | 3 years of experience | -
          welder     | minimaal 8 jaar ervaring | asks-too-much.experience
          welder     | 3 to 5 years of experience | -
          welder     | 8 jaar ervaring is een pré | -
          welder     | wij hebben 10 jaar ervaring | -
          welder     | 10 years experience is not needed | -
          dishwasher | a completed MBO diploma | asks-too-much.diploma
          welder     | a completed bachelor degree | asks-too-much.diploma
          welder     | afgeronde mbo 4 opleiding | -
          welder     | a bachelor degree is a plus | -
          mechanical engineer | a completed bachelor degree | -
          welder     | Dutch C1, English C1 | asks-too-much.language, asks-too-much.language
          welder     | Dutch C1, English B1 | -
          welder     | German C1 | asks-too-much.language
          welder     | Dutch B2. German C1 is a plus | -
          welder     | an own car | asks-too-much.car
          welder     | own car or bicycle | -
          welder     | eigen auto niet nodig | -
          welder     | a photo with your application | asks-too-much.photo
          """)
  void read_moreThanTheWorkNeeds_isAHint(
      String occupation, String text, @Nullable String expected) {
    assertThat(FactTexts.vacancy(occupation, text).hints())
        .extracting(Hint::code)
        .filteredOn(code -> code.startsWith("asks-too-much."))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(", ")));
  }

  @Test
  void read_diplomaForWorkNobodyKnows_isNoHint() {
    assertThat(FactTexts.hints(FactTexts.vacancy("a bachelor degree in welding")))
        .doesNotContain("asks-too-much");
  }
}
