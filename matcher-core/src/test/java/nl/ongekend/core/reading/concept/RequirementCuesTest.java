package nl.ongekend.core.reading.concept;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.reading.concept.RequirementCues.Cue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementCuesTest {

  @ParameterizedTest
  @CsvSource({
    "Ervaring met lassen is een pré, 2, NICE",
    "Lassen is een must, 0, MUST",
    "SQL experience is a plus but not required, 0, NICE",
    "No experience with welding needed, 3, NOT",
    "Wij leren je lassen, 3, LEARN",
    "Je mag lassen, 2, ",
    "Hoist loads is required and welding is a bonus, 0, MUST",
    "Hoist loads is required and welding is a bonus, 5, NICE"
  })
  void nearest_sentence_saysWhatTheNearestCueSays(String sentence, int word, Cue expected) {
    Passage passage = Passage.of(sentence).getFirst();

    assertThat(RequirementCues.nearest(RequirementCues.standard().in(passage), word, word))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Nice to have, true",
    "Wat vragen wij?, true",
    "Onze machines:, true",
    "Heftruckcertificaat is een pré, false",
    "Lassen, false"
  })
  void isHeading_cuesAloneOrAColon(String line, boolean expected) {
    Passage passage = Passage.of(line).getFirst();

    assertThat(RequirementCues.isHeading(passage, RequirementCues.standard().in(passage)))
        .isEqualTo(expected);
  }
}
