package nl.ongekend.taxonomy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that somebody most likely meant, for messages about an unknown one. */
public final class NearestName {

  private static final int LEAST_EDITS = 2;
  private static final int CHARACTERS_PER_EDIT = 3;

  private NearestName() {}

  /**
   * Returns the known name with the fewest edits (insert, delete, replace, swap neighbours) from
   * the unknown one, ties by name; none when that takes more than two edits and more than one per
   * three characters. Cost: O(names x length squared).
   */
  public static Optional<String> find(String unknown, Collection<String> known) {
    int limit = Math.max(LEAST_EDITS, unknown.length() / CHARACTERS_PER_EDIT);
    return known.stream()
        .filter(name -> Math.abs(name.length() - unknown.length()) <= limit)
        .map(name -> new Candidate(name, edits(unknown, name)))
        .filter(candidate -> candidate.edits() <= limit)
        .min(Comparator.comparing(Candidate::edits).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** Returns the remedy for an unknown name: the nearest known one, or the rule. */
  public static String remedy(String unknown, Collection<String> known, String rule) {
    return find(unknown, known).map(name -> "Did you mean " + name + "?").orElse(rule);
  }

  /** Optimal string alignment distance: Damerau's edits, none of them inside another. */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, i, b, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(int[][] d, String a, int i, String b, int j) {
    int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int edits = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(edits, d[i - 2][j - 2] + 1) : edits;
  }

  private record Candidate(String name, int edits) {}
}
