package nl.ongekend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

  @Test
  void findLanguage_titles_isThatOfTheirFunctionWords() {
    assertThat(LanguageGuess.findLanguage(List.of("Slager", "Hoofd van het magazijn")))
        .contains("nl");
    assertThat(LanguageGuess.findLanguage(List.of("Head of the kitchen"))).contains("en");
    assertThat(LanguageGuess.findLanguage(List.of("Aide dans les cuisines"))).contains("fr");
  }

  @Test
  void findLanguage_noFunctionWords_isNone() {
    assertThat(LanguageGuess.findLanguage(List.of("Slager", "", "123"))).isEmpty();
  }
}
