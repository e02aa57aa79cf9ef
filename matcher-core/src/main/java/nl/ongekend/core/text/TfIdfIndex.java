package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels by their features, weighted by rarity; the score is the cosine of the angle between a text
 * and a label, in [0, 1]. Immutable and thread-safe.
 *
 * <pre>
 *   weight = count(feature in text) * (ln((1 + labels) / (1 + labels with the feature)) + 1)
 * </pre>
 *
 * With <i>sublinear</i> counts, {@code 1 + ln(count)} stands for the count. Features that no label
 * has count for nothing.
 *
 * <p>Cost of a query: one addition for each label of each feature of the text.
 */
public final class TfIdfIndex implements LabelScorer {

  private final TextFeatures features;
  private final boolean sublinear;
  private final int labels;
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final double[] idf;

  /* The labels of feature f are postings[starts[f]] to postings[starts[f + 1] - 1]. */
  private final int[] starts;
  private final int[] postings;
  private final float[] weights;

  private TfIdfIndex(List<String> texts, TextFeatures features, boolean sublinear) {
    this.features = features;
    this.sublinear = sublinear;
    this.labels = texts.size();
    List<Map<Integer, Integer>> counts = new ArrayList<>(texts.size());
    texts.forEach(text -> counts.add(learn(text)));
    int[] frequencies = new int[vocabulary.size()];
    counts.forEach(count -> count.keySet().forEach(feature -> frequencies[feature]++));
    idf =
        Arrays.stream(frequencies)
            .mapToDouble(frequency -> Math.log((1.0 + labels) / (1.0 + frequency)) + 1)
            .toArray();
    starts = new int[frequencies.length + 1];
    for (int feature = 0; feature < frequencies.length; feature++) {
      starts[feature + 1] = starts[feature] + frequencies[feature];
    }
    postings = new int[starts[frequencies.length]];
    weights = new float[postings.length];
    post(counts);
  }

  /**
   * Builds an index.
   *
   * @param texts the normalised labels; duplicates are labels of their own
   * @param sublinear whether repeated features count less and less
   */
  public static TfIdfIndex of(List<String> texts, TextFeatures features, boolean sublinear) {
    return new TfIdfIndex(texts, features, sublinear);
  }

  private Map<Integer, Integer> learn(String text) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    features.split(
        text,
        feature ->
            counts.merge(
                vocabulary.computeIfAbsent(feature, _ -> vocabulary.size()), 1, Integer::sum));
    return counts;
  }

  private void post(List<Map<Integer, Integer>> counts) {
    int[] next = starts.clone();
    for (int label = 0; label < counts.size(); label++) {
      Map<Integer, Double> vector = unit(counts.get(label), sublinear);
      for (Map.Entry<Integer, Double> entry : vector.entrySet()) {
        int place = next[entry.getKey()]++;
        postings[place] = label;
        weights[place] = entry.getValue().floatValue();
      }
    }
  }

  /** Returns the weights of features, as a vector of length 1. */
  private Map<Integer, Double> unit(Map<Integer, ? extends Number> counts, boolean damped) {
    Map<Integer, Double> vector = new LinkedHashMap<>();
    double squares = 0;
    for (Map.Entry<Integer, ? extends Number> entry : counts.entrySet()) {
      double count = entry.getValue().doubleValue();
      double weight = (damped ? 1 + Math.log(count) : count) * idf[entry.getKey()];
      vector.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    vector.replaceAll((_, weight) -> weight / length);
    return vector;
  }

  @Override
  public double[] score(String text) {
    return cosines(unit(counts(text), sublinear));
  }

  /** Returns how often each feature that some label has stands in a text. */
  Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    features.split(
        text,
        feature -> {
          Integer known = vocabulary.get(feature);
          if (known != null) {
            counts.merge(known, 1, Integer::sum);
          }
        });
    return counts;
  }

  /** Returns what a feature weighs in a text that has it so often. */
  double weight(int feature, int count) {
    return (sublinear ? 1 + Math.log(count) : count) * idf[feature];
  }

  /** Adds a multiple of what a feature weighs in each label. */
  void add(int feature, double weight, double[] scores) {
    for (int i = starts[feature]; i < starts[feature + 1]; i++) {
      scores[postings[i]] += weight * weights[i];
    }
  }

  /** Returns how many labels there are. */
  int size() {
    return labels;
  }

  /**
   * Returns a score for each label, in their order.
   *
   * @param counts how often each feature counts; it need not be whole
   */
  double[] score(Map<String, Double> counts) {
    Map<Integer, Double> known = new LinkedHashMap<>();
    counts.forEach((feature, count) -> {
      Integer number = vocabulary.get(feature);
      if (number != null) {
        known.put(number, count);
      }
    });
    return cosines(unit(known, false));
  }

  private double[] cosines(Map<Integer, Double> vector) {
    double[] scores = new double[labels];
    vector.forEach((feature, weight) -> add(feature, weight, scores));
    return scores;
  }
}
