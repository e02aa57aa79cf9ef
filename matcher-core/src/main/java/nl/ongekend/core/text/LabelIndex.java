package nl.ongekend.core.text;

import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * The labels of one language: how near each is to a text, in [0, 1]. Immutable and thread-safe.
 *
 * <p>Runs of letters and words are compared with every label, letters in order with the best of
 * them only.
 */
final class LabelIndex {

  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 5;
  private static final int COMPARED_BY_LETTERS = 300;
  static final TextFeatures RUNS = TextFeatures.charactersOfWords(SHORTEST_RUN, LONGEST_RUN);

  private final List<String> folded;
  private final TfIdfIndex runs;
  private final TfIdfIndex words;
  private final WordFeatures features;
  private final LinkWeights weights;

  LabelIndex(String language, List<String> labels, LinkWeights weights) {
    this.weights = weights;
    folded = labels.stream().map(LabelIndex::fold).toList();
    features = new WordFeatures(language, labels);
    runs = TfIdfIndex.of(folded, RUNS, true);
    words = TfIdfIndex.of(labels, features, true);
  }

  static String fold(String text) {
    return fold(FoldedText.words(text));
  }

  static String fold(List<String> words) {
    return words.stream().map(FoldedText::fold).collect(Collectors.joining(" "));
  }

  /** Returns the features of a text in the language of these labels. */
  WordFeatures features() {
    return features;
  }

  /** Returns the cosine of the runs of letters of a text with each label. */
  double[] byRuns(String text) {
    return runs.score(fold(text));
  }

  /**
   * Returns how near a text is to each label.
   *
   * @param byRuns the cosine of its runs of letters with each
   */
  double[] score(String text, double[] byRuns) {
    double[] byWords = words.score(text);
    double sum = weights.runs() + weights.words() + weights.letters();
    double[] scores = new double[byRuns.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (weights.runs() * byRuns[i] + weights.words() * byWords[i]) / sum;
    }
    addLetters(text, scores, weights.letters() / sum);
    return scores;
  }

  private void addLetters(String text, double[] scores, double weight) {
    double least = least(scores);
    EditProbe probe = new EditProbe(fold(text));
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0 && scores[i] >= least) {
        scores[i] += weight * probe.similarity(folded.get(i));
      }
    }
  }

  /** Returns the score of the last label that is compared by letters. */
  private static double least(double[] scores) {
    PriorityQueue<Double> best = new PriorityQueue<>(COMPARED_BY_LETTERS + 1);
    double least = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      if (score > least) {
        best.add(score);
        if (best.size() > COMPARED_BY_LETTERS) {
          best.remove();
        }
        least = best.size() == COMPARED_BY_LETTERS ? best.element() : least;
      }
    }
    return least;
  }

  /** Returns the cosines of runs of letters for one window of words after another. */
  SlidingCosines slide(int words) {
    return new SlidingCosines(runs, words);
  }

  /** Returns the cosine of weighted words with each label. */
  double[] score(Map<String, Double> weightedWords) {
    return words.score(weightedWords);
  }
}
