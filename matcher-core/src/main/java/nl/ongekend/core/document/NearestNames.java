package nl.ongekend.core.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known names that a mistyped one may stand for. */
final class NearestNames {

  private static final int MOST_SUGGESTIONS = 3;

  private NearestNames() {}

  /**
   * Returns at most three of {@code known}, nearest first, in which at most a third of the
   * characters of {@code given} (at least one) differ; case, spaces, hyphens and underscores do not
   * count.
   *
   * <p>Cost: O(length of given x length of known) per known name.
   */
  static List<String> of(String given, Collection<String> known) {
    String wanted = plain(given);
    int most = Math.max(1, wanted.length() / 3);
    record Near(String name, int distance) {}
    return known.stream()
        .map(name -> new Near(name, distance(wanted, plain(name))))
        .filter(near -> near.distance <= most)
        .sorted(Comparator.comparingInt(Near::distance))
        .limit(MOST_SUGGESTIONS)
        .map(Near::name)
        .toList();
  }

  /** Returns {@code name} in lower case without anything but letters and digits. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Counts insertions, deletions and replacements (Levenshtein), with two rows. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      int[] done = row;
      row = above;
      above = done;
    }
    return above[b.length()];
  }
}
