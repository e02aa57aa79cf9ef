package nl.ongekend.core.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the known names that a mistyped one may stand for. */
final class NearestNames {

  private static final int MOST_SUGGESTIONS = 3;

  private NearestNames() {}

  /**
   * Returns the names of {@code known} that are nearest to {@code given}, at most three, in their
   * order. At most a third of its characters (at least one) may differ; case, spaces, hyphens and
   * underscores do not count.
   *
   * <p>Cost: O(length of given x length of known) per known name.
   */
  static List<String> of(String given, Collection<String> known) {
    String wanted = plain(given);
    Map<Integer, List<String>> namesByDistance =
        known.stream().collect(Collectors.groupingBy(name -> distance(wanted, plain(name))));
    int least = namesByDistance.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    return least <= Math.max(1, wanted.length() / 3)
        ? namesByDistance.getOrDefault(least, List.of()).stream().limit(MOST_SUGGESTIONS).toList()
        : List.of();
  }

  /** Returns {@code name} in lower case without anything but letters and digits. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * Counts the insertions, deletions, replacements and swaps of neighbours that turn {@code a} into
   * {@code b}; {@code distances[i][j]} is that of their first i and j characters.
   */
  private static int distance(String a, String b) {
    int[][] distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, a, i, b, j);
      }
    }
    return distances[a.length()][b.length()];
  }

  private static int step(int[][] distances, String a, int i, String b, int j) {
    char last = a.charAt(i - 1);
    int replaced = distances[i - 1][j - 1] + (last == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
  }
}
