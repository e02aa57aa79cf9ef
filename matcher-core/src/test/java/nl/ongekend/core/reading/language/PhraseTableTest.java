package nl.ongekend.core.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTest {

  private static final PhraseTable TABLE =
      PhraseTable.builder()
          .add("paper", "b", "rijbewijs")
          .add("paper", "ce", "rijbewijs CE")
          .add("paper", "big", "=BIG")
          .add("when", "asap", "z.s.m.")
          .add("way", "e-bike", "e-bike")
          .add("thing", "paper", "rijbewijs")
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rijbewijs? | paper b, thing paper
          RIJBEWIJS CE en rijbewijs | thing paper, paper ce, paper b, thing paper
          zsm z.s.m. z s m | when asap, when asap
          e-bike, e bike | way e-bike, way e-bike
          BIG big | paper big
          niets | ''
          """)
  void find_text_givesTheLongestPhraseOfEachTopic(String text, String expected) {
    String found =
        TABLE.find(Tokens.of(text)).stream()
            .map(phrase -> phrase.topic() + " " + phrase.code())
            .collect(Collectors.joining(", "));

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void add_phraseWithoutAWord_isRefusedWithTheRemedy() {
    assertThatThrownBy(() -> PhraseTable.builder().add("paper", "b", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "phrase ( ) of paper b must have a word, number or sign.%nMaybe a bar is too many."
                .formatted());
  }
}
