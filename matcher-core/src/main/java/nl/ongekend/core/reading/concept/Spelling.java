package nl.ongekend.core.reading.concept;

/**
 * Finds the word of a label that a word with one mistake was meant to be: a letter too few, too
 * many, another one, or two that changed places. Of several the one that most concepts have in
 * their labels is taken, then the first in the alphabet.
 *
 * <p>Some 50 look-ups for each letter, so it is asked for short texts only.
 */
final class Spelling {

  /** In a shorter word one letter makes another word. */
  private static final int SHORTEST = 6;

  private final LabelIndex labels;
  private final String word;
  private String best = "";
  private int bestRoot = LabelIndex.UNKNOWN;

  private Spelling(LabelIndex labels, String word) {
    this.labels = labels;
    this.word = word;
  }

  /** Returns the root of a word of labels that differs by one mistake; unknown when none does. */
  static int nearest(LabelIndex labels, String word) {
    if (word.length() < SHORTEST) {
      return LabelIndex.UNKNOWN;
    }
    Spelling spelling = new Spelling(labels, word);
    for (int at = 0; at <= word.length(); at++) {
      spelling.tryAt(at);
    }
    return spelling.bestRoot;
  }

  private void tryAt(int at) {
    String before = word.substring(0, at);
    String after = word.substring(at);
    if (!after.isEmpty()) {
      consider(before + after.substring(1));
    }
    if (after.length() > 1) {
      consider(before + after.charAt(1) + after.charAt(0) + after.substring(2));
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      consider(before + letter + after);
      if (!after.isEmpty()) {
        consider(before + letter + after.substring(1));
      }
    }
  }

  private void consider(String other) {
    int root = labels.root(WordRoot.of(other));
    if (root == LabelIndex.UNKNOWN || root == bestRoot) {
      return;
    }
    int more =
        bestRoot == LabelIndex.UNKNOWN ? 1 : labels.frequency(root) - labels.frequency(bestRoot);
    if (more > 0 || (more == 0 && other.compareTo(best) < 0)) {
      best = other;
      bestRoot = root;
    }
  }
}
