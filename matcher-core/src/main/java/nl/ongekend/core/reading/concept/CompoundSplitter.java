package nl.ongekend.core.reading.concept;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes Dutch compounds apart into words that labels have: {@code heftruckonderhoud} into {@code
 * heftruck} and {@code onderhoud}. A linking {@code s}, {@code e} or {@code en} may stand between.
 *
 * <p>When only the end of a word is known, it alone is given: the end of a compound says what it is
 * a kind of. Of several ways to split, the one with the longest last part is taken.
 */
final class CompoundSplitter {

  private static final int SHORTEST_PART = 3;

  /** The end of a word that stands for all of it has to say something itself. */
  private static final int SHORTEST_END = 5;

  private static final int SHORTEST_COMPOUND = 7;
  private static final List<String> LINKS = List.of("", "s", "en", "e");
  private static final int[] NONE = {};

  private final LabelIndex labels;

  CompoundSplitter(LabelIndex labels) {
    this.labels = labels;
  }

  /** Returns the roots of the parts of a word that is no label's; empty when it has none. */
  int[] parts(String word) {
    if (word.length() < SHORTEST_COMPOUND) {
      return NONE;
    }
    int[] split = split(word);
    return split.length > 0 ? split : end(word);
  }

  /** Returns the root of two words that labels write as one; unknown when none does. */
  int joined(String word, String next) {
    return word.length() < SHORTEST_PART || next.length() < SHORTEST_PART
        ? LabelIndex.UNKNOWN
        : labels.root(WordRoot.of(word + next));
  }

  private int[] split(String word) {
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      int last = known(word.substring(at));
      if (last != LabelIndex.UNKNOWN) {
        int front = front(word.substring(0, at));
        if (front != LabelIndex.UNKNOWN) {
          return new int[] {front, last};
        }
      }
    }
    return NONE;
  }

  private int front(String word) {
    for (String link : LINKS) {
      if (word.endsWith(link)) {
        int root = known(word.substring(0, word.length() - link.length()));
        if (root != LabelIndex.UNKNOWN) {
          return root;
        }
      }
    }
    return LabelIndex.UNKNOWN;
  }

  private int[] end(String word) {
    return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_END)
        .map(at -> known(word.substring(at)))
        .filter(root -> root != LabelIndex.UNKNOWN)
        .limit(1)
        .toArray();
  }

  private int known(String part) {
    return part.length() < SHORTEST_PART || StopWords.has(part)
        ? LabelIndex.UNKNOWN
        : labels.root(WordRoot.of(part));
  }
}
