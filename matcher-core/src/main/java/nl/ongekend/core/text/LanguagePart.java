package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labels of one language among all labels of a linker. Immutable and thread-safe. */
final class LanguagePart {

  private final String language;
  private final int[] numbers;
  private final List<ConceptLabel> labels;
  private final LabelIndex index;

  /**
   * Collects them.
   *
   * @param numbers their places among all labels
   */
  LanguagePart(
      String language, List<Integer> numbers, List<ConceptLabel> all, LinkWeights weights) {
    this.language = language;
    this.numbers = numbers.stream().mapToInt(Integer::intValue).toArray();
    labels = numbers.stream().map(all::get).toList();
    index = new LabelIndex(language, labels.stream().map(ConceptLabel::text).toList(), weights);
  }

  String language() {
    return language;
  }

  LabelIndex index() {
    return index;
  }

  TextFeatures features() {
    return index.features();
  }

  /** Adds the scores of these labels to the scores of all. */
  void add(double[] own, double weight, double[] all) {
    for (int i = 0; i < own.length; i++) {
      all[numbers[i]] += weight * own[i];
    }
  }

  /** Returns the words of all labels of each concept. */
  Map<String, List<String>> wordsByConcept() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (ConceptLabel label : labels) {
      features()
          .split(label.text(), words.computeIfAbsent(label.concept(), _ -> new ArrayList<>())::add);
    }
    return words;
  }
}
