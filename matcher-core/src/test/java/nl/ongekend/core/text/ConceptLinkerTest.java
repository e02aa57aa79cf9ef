package nl.ongekend.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptLinkerTest {

  private static final List<ConceptLabel> LABELS =
      List.of(
          label("hair", "nl", "kapper"),
          label("hair", "nl", "herenkapper"),
          label("hair", "en", "hairdresser"),
          label("clothes", "nl", "kledingverkoper"),
          label("clothes", "en", "clothing sales assistant"),
          label("shoes", "nl", "schoenenverkoper"),
          label("shoes", "en", "shoe sales assistant"),
          label("shop", "nl", "verkoper"),
          label("shop", "en", "sales assistant"),
          label("fashion", "nl", "kleding"),
          label("fashion", "en", "clothing"),
          label("java", "en", "Java (computer programming)"),
          label("doctor", "uk", "лікар"));

  private static ConceptLabel label(String concept, String language, String text) {
    return new ConceptLabel(concept, language, text);
  }

  private static List<String> ranked(String text, @Nullable String language) {
    return ConceptLinker.of(LABELS).rank(text, language, 5).stream()
        .map(LinkedConcept::concept)
        .toList();
  }

  @Test
  void rank_theLabelItself_isFirstWhateverItsCaseAndAccents() {
    assertThat(ranked("KAPPER", "nl")).first().isEqualTo("hair");
    assertThat(ranked("Hairdréssers", "en")).first().isEqualTo("hair");
    assertThat(ranked("ЛІКАР", "uk")).first().isEqualTo("doctor");
  }

  @Test
  void scoreLabels_bestOfAConcept_hasTheScoreOfTheConcept() {
    ConceptLinker linker = ConceptLinker.of(LABELS);

    for (String text : List.of("kledingverkoper", "verkoper", "hairdresser", "lasser", "")) {
      double[] scores = linker.scoreLabels(text, "nl");
      for (LinkedConcept found : linker.rank(text, "nl", LABELS.size())) {
        double best = 0;
        for (int i = 0; i < scores.length; i++) {
          boolean same = linker.labels().get(i).concept().equals(found.concept());
          best = same ? Math.max(best, scores[i]) : best;
        }
        assertThat(found.score()).as("%s %s", text, found.label()).isEqualTo(best);
      }
    }
  }

  @Test
  void rankSentence_oneOfSeveralThings_isNearerThanToTheWhole() {
    ConceptLinker linker = ConceptLinker.of(LABELS);
    String sentence = "we look for somebody who sells shoes to our clients and programs in java";

    double whole = score("java", linker.rank(sentence, "en", LABELS.size()));
    double nearest = score("java", linker.rankSentence(sentence, "en", LABELS.size()));

    assertThat(nearest).isGreaterThan(whole);
  }

  private static double score(String concept, List<LinkedConcept> ranked) {
    return ranked.stream()
        .filter(found -> found.concept().equals(concept))
        .findFirst()
        .orElseThrow()
        .score();
  }

  @Test
  void rankSentence_phrase_isRankedAsOne() {
    ConceptLinker linker = ConceptLinker.of(LABELS);

    assertThat(linker.rankSentence("selling shoes as an assistant in our shop", "en", 5))
        .isEqualTo(linker.rank("selling shoes as an assistant in our shop", "en", 5));
  }

  @Test
  void rank_partOfACompound_findsTheCompound() {
    assertThat(ranked("verkoper van kleding", "nl")).first().isEqualTo("clothes");
  }

  @Test
  void rank_nameInATextOfAnotherLanguage_isFound() {
    assertThat(ranked("programmeren in Java", "nl")).first().isEqualTo("java");
  }

  @Test
  void rank_wordsKnownFromLabelsOfBothLanguages_areTranslated() {
    List<ConceptLabel> labels = new ArrayList<>(LABELS);
    labels.add(label("advice", "en", "clothing consultant"));

    assertThat(
            ConceptLinker.of(labels).rank("kleding", "nl", 5).stream().map(LinkedConcept::concept))
        .contains("advice");
  }

  @Test
  void rank_languageNotKnown_findsLabelsOfEveryLanguage() {
    assertThat(ranked("kapper", null)).first().isEqualTo("hair");
    assertThat(ranked("hairdresser", "tlh")).first().isEqualTo("hair");
  }

  @Test
  void rank_nothingInCommon_isEmpty() {
    assertThat(ranked("qqq", "nl")).isEmpty();
    assertThat(ranked(" - ", "nl")).isEmpty();
    assertThat(ConceptLinker.of(List.of()).rank("kapper", "nl", 5)).isEmpty();
  }

  @Test
  void rank_limit_isTheMostThatIsReturned() {
    assertThat(ConceptLinker.of(LABELS).rank("verkoper", "nl", 1)).hasSize(1);
    assertThatThrownBy(() -> ConceptLinker.of(LABELS).rank("verkoper", "nl", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit (0) must be at least 1.");
  }

  @Test
  void rank_matchedLabel_isTheNearestOfItsConcept() {
    assertThat(ConceptLinker.of(LABELS).rank("herenkapper", "nl", 1).getFirst().label())
        .isEqualTo(label("hair", "nl", "herenkapper"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void rank_labelsOfConceptsInAnyOrder_isTheSame(long seed) {
    List<List<ConceptLabel>> byConcept =
        new ArrayList<>(
            LABELS.stream().collect(Collectors.groupingBy(ConceptLabel::concept)).values());
    Collections.shuffle(byConcept, Seeds.random(seed));
    ConceptLinker shuffled = ConceptLinker.of(byConcept.stream().flatMap(List::stream).toList());

    List<LinkedConcept> found = shuffled.rank("verkoper kleding", "nl", 5);
    assertThat(found.stream().map(LinkedConcept::concept))
        .as("seed %d", seed)
        .isEqualTo(ranked("verkoper kleding", "nl"));
    assertThat(found).allSatisfy(one -> assertThat(one.score()).isBetween(0.0, 1.0));
  }
}
