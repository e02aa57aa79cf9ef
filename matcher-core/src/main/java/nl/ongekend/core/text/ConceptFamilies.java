package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The labels of each concept taken together. Immutable and thread-safe. */
final class ConceptFamilies {

  private final List<ConceptLabel> labels;
  private final LinkWeights weights;
  private final int[] concepts;
  private final boolean[] preferred;
  private final TfIdfIndex whole;
  private final int count;

  ConceptFamilies(List<ConceptLabel> labels, LinkWeights weights) {
    this.labels = labels;
    this.weights = weights;
    concepts = new int[labels.size()];
    preferred = new boolean[labels.size()];
    Map<String, Integer> numbers = new HashMap<>();
    Set<List<String>> seen = new HashSet<>();
    List<StringBuilder> texts = new ArrayList<>();
    for (int i = 0; i < concepts.length; i++) {
      ConceptLabel label = labels.get(i);
      concepts[i] = numbers.computeIfAbsent(label.concept(), _ -> numbers.size());
      preferred[i] = seen.add(List.of(label.concept(), label.language()));
      if (concepts[i] == texts.size()) {
        texts.add(new StringBuilder());
      }
      texts.get(concepts[i]).append(label.text()).append(' ');
    }
    count = texts.size();
    whole =
        TfIdfIndex.of(
            texts.stream().map(text -> LabelIndex.fold(text.toString())).toList(),
            LabelIndex.RUNS,
            true);
  }

  /** Returns the concepts that have something in common with a text, in no order. */
  Stream<LinkedConcept> rank(String text, double[] scores) {
    int[] best = new int[count];
    double[][] tops = new double[count][];
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        int concept = concepts[i];
        double score = scores[i] + (preferred[i] ? weights.preferred() : 0);
        double[] top = tops[concept];
        if (top == null) {
          top = tops[concept] = new double[weights.labels()];
        }
        if (score > top[0]) {
          best[concept] = i;
        }
        insert(top, score);
      }
    }
    double[] wholes = whole.score(LabelIndex.fold(text));
    double most = (1 + weights.preferred()) * (1 + weights.family()) + weights.whole();
    return IntStream.range(0, count)
        .filter(concept -> tops[concept] != null)
        .mapToObj(concept -> {
          double[] top = tops[concept];
          double mean = 0;
          for (double one : top) {
            mean += one / top.length;
          }
          double score = top[0] + weights.family() * mean + weights.whole() * wholes[concept];
          return new LinkedConcept(labels.get(best[concept]), Math.min(1, score / most));
        });
  }

  /** Puts a score in its place among the best, which are in descending order. */
  private static void insert(double[] top, double score) {
    double carried = score;
    for (int i = 0; i < top.length; i++) {
      if (carried > top[i]) {
        double dropped = top[i];
        top[i] = carried;
        carried = dropped;
      }
    }
  }
}
