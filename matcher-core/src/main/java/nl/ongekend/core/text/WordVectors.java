package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of labels as vectors of length 1, each word weighted by rarity and repetitions counting
 * less and less, as in {@link TfIdfIndex}; kept by label instead of by word, so that a few labels
 * can be compared without touching the others. Immutable and thread-safe.
 *
 * <p>A <i>word</i> here is a feature of {@link WordFeatures}: a stem, or a part of a compound.
 */
final class WordVectors {

  /** A longer word is no word, and taking it apart costs the square of its length. */
  private static final int LONGEST_WORD = 64;

  private final WordFeatures features;
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final double[] rarity;

  /* What stands in labels has its features ready; other words of texts are taken apart. */
  private final Map<String, int[]> known = new HashMap<>();

  /* The words of label l are words[starts[l]] to words[starts[l + 1] - 1]. */
  private final int[] starts;
  private final int[] words;
  private final float[] weights;

  private WordVectors(List<String> labels, WordFeatures features) {
    this.features = features;
    List<Map<Integer, Integer>> counts = new ArrayList<>(labels.size());
    labels.forEach(label -> counts.add(learn(label)));
    rarity = rarities(counts);
    starts = new int[counts.size() + 1];
    for (int label = 0; label < counts.size(); label++) {
      starts[label + 1] = starts[label] + counts.get(label).size();
    }
    words = new int[starts[counts.size()]];
    weights = new float[words.length];
    int at = 0;
    for (Map<Integer, Integer> count : counts) {
      for (Map.Entry<Integer, Double> entry : unit(count).entrySet()) {
        words[at] = entry.getKey();
        weights[at++] = entry.getValue().floatValue();
      }
    }
  }

  /** Learns from labels. */
  static WordVectors of(List<String> labels, WordFeatures features) {
    return new WordVectors(labels, features);
  }

  private Map<Integer, Integer> learn(String label) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (String word : FoldedText.words(label)) {
      for (int feature : known.computeIfAbsent(word, this::number)) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Returns the features of a word of a label; new ones get a number. */
  private int[] number(String word) {
    List<Integer> numbers = new ArrayList<>();
    features.splitWord(
        word, feature -> numbers.add(vocabulary.computeIfAbsent(feature, _ -> vocabulary.size())));
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private double[] rarities(List<Map<Integer, Integer>> counts) {
    double[] rarities = new double[vocabulary.size()];
    counts.forEach(count -> count.keySet().forEach(word -> rarities[word]++));
    for (int word = 0; word < rarities.length; word++) {
      rarities[word] = Math.log((1.0 + counts.size()) / (1.0 + rarities[word])) + 1;
    }
    return rarities;
  }

  /**
   * Returns the vector of a text; what no label has is left out.
   *
   * @param text its words, in lower case with their accents
   */
  SequencedMap<Integer, Double> of(List<String> text) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (String word : text) {
      int[] ready = known.get(word);
      if (ready != null) {
        Arrays.stream(ready).forEach(feature -> counts.merge(feature, 1, Integer::sum));
      } else if (word.length() <= LONGEST_WORD) {
        features.splitWord(word, feature -> count(vocabulary.get(feature), counts));
      }
    }
    return unit(counts);
  }

  private static void count(@Nullable Integer feature, Map<Integer, Integer> counts) {
    if (feature != null) {
      counts.merge(feature, 1, Integer::sum);
    }
  }

  private SequencedMap<Integer, Double> unit(Map<Integer, Integer> counts) {
    SequencedMap<Integer, Double> vector = new LinkedHashMap<>();
    double squares = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      double weight = (1 + Math.log(entry.getValue())) * rarity[entry.getKey()];
      vector.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    vector.replaceAll((_, weight) -> weight / length);
    return vector;
  }

  /** Returns where the words of a label begin; those of the last label end at one past it. */
  int start(int label) {
    return starts[label];
  }

  /** Returns how many words there are, in all labels. */
  int count() {
    return rarity.length;
  }

  int word(int at) {
    return words[at];
  }

  float weight(int at) {
    return weights[at];
  }
}
