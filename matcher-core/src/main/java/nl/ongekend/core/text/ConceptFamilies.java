package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The labels of each concept taken together. Immutable and thread-safe. */
final class ConceptFamilies {

  private static final int NONE = -1;

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
    double[] all = scores(text, scores);
    int[] best = new int[count];
    Arrays.fill(best, NONE);
    for (int label = 0; label < all.length; label++) {
      int concept = concepts[label];
      if (all[label] > 0 && (best[concept] == NONE || all[label] > all[best[concept]])) {
        best[concept] = label;
      }
    }
    return Arrays.stream(best)
        .filter(label -> label != NONE)
        .mapToObj(label -> new LinkedConcept(labels.get(label), all[label]));
  }

  /**
   * Returns the score of each label when the other labels of its concept speak too, in [0, 1]; 0
   * when no label of the concept has anything in common with the text.
   *
   * @param scores how near each label is by itself
   */
  double[] scores(String text, double[] scores) {
    double[][] tops = tops(scores);
    double[] wholes = whole.score(LabelIndex.fold(text));
    double most = (1 + weights.preferred()) * (1 + weights.family()) + weights.whole();
    double[] all = new double[scores.length];
    for (int label = 0; label < scores.length; label++) {
      double[] top = tops[concepts[label]];
      if (top != null) {
        double mean = 0;
        for (double one : top) {
          mean += one / top.length;
        }
        double score =
            own(label, scores)
                + weights.family() * mean
                + weights.whole() * wholes[concepts[label]];
        all[label] = Math.min(1, score / most);
      }
    }
    return all;
  }

  /** Returns the best scores of the labels of each concept; null for one that has none. */
  private double[][] tops(double[] scores) {
    double[][] tops = new double[count][];
    for (int label = 0; label < scores.length; label++) {
      if (scores[label] > 0) {
        double[] top = tops[concepts[label]];
        if (top == null) {
          top = tops[concepts[label]] = new double[weights.labels()];
        }
        insert(top, own(label, scores));
      }
    }
    return tops;
  }

  private double own(int label, double[] scores) {
    return scores[label] > 0 && preferred[label]
        ? scores[label] + weights.preferred()
        : scores[label];
  }

  /** Puts a score in its place among the best, which are in descending order. */
  static void insert(double[] top, double score) {
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
