package nl.ongekend.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSimilarityTest {

  private static final LabelSimilarity LABELS =
      LabelSimilarity.of(List.of("verpleegkundige", "kapper", "лікар", "leraar basisonderwijs"));

  @Test
  void score_theLabelItself_isOne() {
    assertThat(LABELS.score("Kapper")[1]).isCloseTo(1, within(1e-6));
    assertThat(LABELS.score("ЛІКАР")[2]).isCloseTo(1, within(1e-6));
  }

  @Test
  void score_caseAccentsAndPunctuation_doNotCount() {
    assertThat(LABELS.score("LERAAR (basis­onderwijs)!"))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(LABELS.score("leraar basis onderwijs"));
  }

  @Test
  void score_partOfACompound_isNearerThanAnotherWord() {
    double[] scores = LABELS.score("verpleger");

    assertThat(scores[0]).isGreaterThan(0.2).isGreaterThan(scores[1]).isGreaterThan(scores[3]);
  }

  @Test
  void score_nothingInCommonOrNothingAtAll_isZero() {
    assertThat(LABELS.score("öüß")).containsOnly(0);
    assertThat(LABELS.score(" - ")).containsOnly(0);
  }

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
}
