package nl.ongekend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFeaturesTest {

  @Test
  void features_ofAWord_haveItsBeginningAndEnd() {
    List<String> features = new ArrayList<>();
    TextFeatures.charactersOfWords(2, 3).split("ab  c", features::add);

    assertThat(features).containsExactly(" a", "ab", "b ", " ab", "ab ", " c", "c ", " c ");
  }

  @Test
  void features_ofCharacters_crossWords() {
    List<String> features = new ArrayList<>();
    TextFeatures.characters(1, 2).split("a  b", features::add);

    assertThat(features).containsExactly("a", " ", "b", "a ", " b");
  }

  @Test
  void words_ofACompound_areItsStemAndTheStemsOfItsParts() {
    List<String> features = new ArrayList<>();
    new WordFeatures("nl", List.of("kleding", "verkoper", "Kledingverkopers"))
        .split("Kledingverkoper", features::add);

    assertThat(features).contains("kleding", "verkoper").hasSize(3);
  }

  @Test
  void words_ofALanguageWithoutAStemmer_areTheWords() {
    List<String> features = new ArrayList<>();
    new WordFeatures("tlh", List.of()).split("tlhIngan maH, C++", features::add);

    assertThat(features).containsExactly("tlhingan", "mah", "c++");
  }
}
