package nl.ongekend.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cosines of a few words in a row with labels, for each such window of a text from left to
 * right. Not thread-safe.
 *
 * <p>Neighbouring windows share all words but two, so what a word gives each label is computed once
 * and added up. A feature that stands in several words of a window counts less the second time; its
 * weight is corrected. So a window has the same cosines as its text alone has, but for the rounding
 * of sums.
 *
 * <p>Cost of a window: one addition for each label and word, and one for each label of a feature
 * that is repeated in it.
 */
final class SlidingCosines {

  private final TfIdfIndex index;
  private final int size;
  private final Deque<Entry> window = new ArrayDeque<>();

  /** A word of the window: its features, and what they give each label. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Entry(Map<Integer, Integer> counts, double[] sums) {}

  /**
   * Begins before the first word.
   *
   * @param size how many words are in a window, at least 1
   */
  SlidingCosines(TfIdfIndex index, int size) {
    this.index = index;
    this.size = size;
  }

  /** Takes the next word in, and the first one out when the window is full. */
  void next(String word) {
    double[] sums = window.size() == size ? window.removeFirst().sums() : new double[index.size()];
    Arrays.fill(sums, 0);
    Map<Integer, Integer> counts = index.counts(word);
    counts.forEach((feature, count) -> index.add(feature, index.weight(feature, count), sums));
    window.addLast(new Entry(counts, sums));
  }

  /** Returns the cosine of the words in the window with each label. */
  double[] cosines() {
    double[] cosines = new double[index.size()];
    for (Entry entry : window) {
      for (int label = 0; label < cosines.length; label++) {
        cosines[label] += entry.sums()[label];
      }
    }
    double squares = 0;
    for (Map.Entry<Integer, List<Integer>> feature : counts().entrySet()) {
      int number = feature.getKey();
      int together = feature.getValue().stream().mapToInt(Integer::intValue).sum();
      double weight = index.weight(number, together);
      squares += weight * weight;
      if (feature.getValue().size() > 1) {
        double apart =
            feature.getValue().stream().mapToDouble(count -> index.weight(number, count)).sum();
        index.add(number, weight - apart, cosines);
      }
    }
    double length = Math.sqrt(squares);
    for (int label = 0; label < cosines.length && length > 0; label++) {
      cosines[label] /= length;
    }
    return cosines;
  }

  /** Returns the features of the window, each with its count in every word that has it. */
  private Map<Integer, List<Integer>> counts() {
    Map<Integer, List<Integer>> counts = new HashMap<>();
    for (Entry entry : window) {
      entry
          .counts()
          .forEach((feature, count) ->
              counts.computeIfAbsent(feature, _ -> new ArrayList<>()).add(count));
    }
    return counts;
  }
}
