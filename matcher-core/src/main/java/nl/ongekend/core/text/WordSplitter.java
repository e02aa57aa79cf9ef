package nl.ongekend.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits compounds into the words they are made of: {@code kledingverkoper} into {@code kleding}
 * and {@code verkoper}. The words are those of the labels themselves, so there is no dictionary and
 * every language that writes compounds is served. Immutable and thread-safe.
 *
 * <p>Of all ways to split, the one with the most frequent words is taken; a linking sound between
 * them ({@code s}, {@code en}, ...) costs half a step of the logarithm of a frequency. Cost: the
 * square of the length of a word.
 */
final class WordSplitter {

  private static final int SHORTEST_PART = 4;
  private static final double COST_OF_A_LINK = 0.5;
  private static final double COST_OF_A_SPLIT = 5;
  private static final List<String> LINKS = List.of("", "s", "en", "e", "er", "n");

  private final Map<String, Integer> frequencies = new HashMap<>();

  private record Split(List<String> parts, double cost) {}

  private static final Split NONE = new Split(List.of(), Double.POSITIVE_INFINITY);

  /** Learns from the words of these texts. */
  WordSplitter(Iterable<String> texts) {
    for (String text : texts) {
      FoldedText.words(text).forEach(w -> frequencies.merge(FoldedText.fold(w), 1, Integer::sum));
    }
  }

  /** Returns the parts of a folded word, the last one last; empty when it is no compound. */
  List<String> split(String word) {
    return best(word).parts();
  }

  private Split best(String word) {
    Split best = NONE;
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      Integer frequency = frequencies.get(word.substring(cut));
      if (frequency != null) {
        Split split = before(word.substring(0, cut), word.substring(cut), Math.log(frequency));
        best = split.cost() < best.cost() ? split : best;
      }
    }
    return best;
  }

  /** Returns the best way to split what comes before a known last part. */
  private Split before(String head, String tail, double weight) {
    Split best = NONE;
    for (String link : LINKS) {
      int end = head.length() - link.length();
      if (head.endsWith(link) && end >= SHORTEST_PART) {
        Split split = known(head.substring(0, end), link);
        best = split.cost() < best.cost() ? split : best;
      }
    }
    List<String> parts = new ArrayList<>(best.parts());
    parts.add(tail);
    return new Split(parts, best.cost() - weight);
  }

  private Split known(String head, String link) {
    Integer frequency = frequencies.get(head);
    if (frequency != null) {
      double cost = COST_OF_A_LINK * link.length() - Math.log(frequency);
      return new Split(List.of(head), cost);
    }
    Split deeper = best(head);
    return new Split(deeper.parts(), deeper.cost() + COST_OF_A_SPLIT);
  }
}
