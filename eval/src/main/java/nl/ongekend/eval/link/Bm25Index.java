package nl.ongekend.eval.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.text.LabelScorer;
import nl.ongekend.core.text.TextFeatures;

/**
 * Okapi BM25 over words, with k1 = 1.5 and b = 0.75; a word that more than half of the labels have
 * weighs a quarter of the average instead of less than nothing. Immutable and thread-safe.
 */
final class Bm25Index implements LabelScorer {

  private static final double K1 = 1.5;
  private static final double B = 0.75;
  private static final double FLOOR = 0.25;

  private final int labels;
  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final Map<String, Double> idf = new HashMap<>();

  /** What a word adds to a label, before its rarity. */
  private record Posting(int label, double weight) {}

  private Bm25Index(List<String> texts) {
    labels = texts.size();
    List<List<String>> words = texts.stream().map(Bm25Index::words).toList();
    double average = words.stream().mapToInt(List::size).average().orElse(0);
    for (int label = 0; label < labels; label++) {
      post(label, words.get(label), average);
    }
    weigh();
  }

  static Bm25Index of(List<String> texts) {
    return new Bm25Index(texts);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    TextFeatures.words().split(text, words::add);
    return words;
  }

  private void post(int label, List<String> words, double average) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    counts.forEach((word, count) -> {
      double weight = count * (K1 + 1) / (count + K1 * (1 - B + B * words.size() / average));
      postings.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Posting(label, weight));
    });
  }

  private void weigh() {
    postings.forEach((word, list) ->
        idf.put(word, Math.log(labels - list.size() + 0.5) - Math.log(list.size() + 0.5)));
    double average = idf.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    idf.replaceAll((_, rarity) -> rarity < 0 ? FLOOR * average : rarity);
  }

  @Override
  public double[] score(String text) {
    double[] scores = new double[labels];
    for (String word : words(text)) {
      double rarity = idf.getOrDefault(word, 0.0);
      for (Posting posting : postings.getOrDefault(word, List.of())) {
        scores[posting.label()] += rarity * posting.weight();
      }
    }
    return scores;
  }
}
