package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words of one language stand for a word of another, learned from labels of the same
 * concepts. Immutable and thread-safe.
 *
 * <p>The model is the first of Brown, Della Pietra, Della Pietra and Mercer, <i>The Mathematics of
 * Statistical Machine Translation</i> (1993): every word of a label comes from some word of its
 * translation, wherever it stands, and expectation maximisation finds which.
 */
final class WordTranslation {

  private static final int ROUNDS = 6;
  private static final int MOST = 8;
  private static final double LEAST = 0.03;

  private final Map<String, Map<String, Double>> table;

  /** The words of one concept in two languages. */
  record Pair(List<String> from, List<String> to) {}

  private WordTranslation(Map<String, Map<String, Double>> table) {
    this.table = table;
  }

  static WordTranslation learn(List<Pair> pairs) {
    Map<String, Map<String, Double>> table = new HashMap<>();
    for (Pair pair : pairs) {
      for (String from : pair.from()) {
        Map<String, Double> row = table.computeIfAbsent(from, _ -> new HashMap<>());
        pair.to().forEach(to -> row.put(to, 1.0));
      }
    }
    table.values().forEach(WordTranslation::normalise);
    for (int round = 0; round < ROUNDS; round++) {
      table = improve(table, pairs);
    }
    table.replaceAll((_, row) -> best(row));
    return new WordTranslation(table);
  }

  private static Map<String, Map<String, Double>> improve(
      Map<String, Map<String, Double>> table, List<Pair> pairs) {
    Map<String, Map<String, Double>> counts = new HashMap<>();
    for (Pair pair : pairs) {
      for (String to : pair.to()) {
        double all = 0;
        for (String from : pair.from()) {
          all += probability(table, from, to);
        }
        for (String from : pair.from()) {
          counts
              .computeIfAbsent(from, _ -> new HashMap<>())
              .merge(to, probability(table, from, to) / all, Double::sum);
        }
      }
    }
    counts.values().forEach(WordTranslation::normalise);
    return counts;
  }

  private static double probability(
      Map<String, Map<String, Double>> table, String from, String to) {
    return table.getOrDefault(from, Map.of()).getOrDefault(to, 0.0);
  }

  private static void normalise(Map<String, Double> row) {
    double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
    row.replaceAll((_, count) -> count / sum);
  }

  private static Map<String, Double> best(Map<String, Double> row) {
    Map<String, Double> best = new LinkedHashMap<>();
    row.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best;
  }

  /** Returns the words that a text's words stand for, each with how likely it is. */
  Map<String, Double> translate(TextFeatures features, String text) {
    List<String> words = new ArrayList<>();
    features.split(text, words::add);
    Map<String, Double> translated = new LinkedHashMap<>();
    words.forEach(word ->
        table
            .getOrDefault(word, Map.of())
            .forEach((to, probability) -> translated.merge(to, probability, Double::sum)));
    return translated;
  }
}
