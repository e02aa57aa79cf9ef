package nl.ongekend.core.reading.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static List<String> words(String text) {
    return Passage.of(text).stream()
        .map(passage -> String.join(" ", passage.words().stream().map(Word::folded).toList()))
        .toList();
  }

  @Test
  void of_sentencesLinesAndTags_endAPassage() {
    assertThat(words("You weld. You <b>read</b> drawings\n- café's; C++"))
        .containsExactly("you weld", "you", "read", "drawings", "cafes", "c++");
  }

  @Test
  void of_pointsInsideWords_endNothing() {
    assertThat(words("node.js from 10:30 on")).containsExactly("node js from 10 30 on");
  }

  @Test
  void of_lessThan_isNoTag() {
    assertThat(words("wage < 3000 and more")).containsExactly("wage 3000 and more");
  }

  @Test
  void of_colon_announces() {
    assertThat(Passage.of("Nice to have:\n- SQL").stream().map(Passage::announces))
        .containsExactly(true, false);
  }
}
