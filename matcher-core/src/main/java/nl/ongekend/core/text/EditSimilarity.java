package nl.ongekend.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels by the letters that have to be put in or taken out to make one text of the other; the
 * score is {@code 1 - (insertions + deletions) / (length + length)}, in [0, 1], and 1 for two empty
 * texts. Immutable and thread-safe.
 *
 * <p>The longest common subsequence is found 64 letters of the text at a time (Hyyrö,
 * <i>Bit-parallel LCS-length computation revisited</i>, 2004).
 */
public final class EditSimilarity implements LabelScorer {

  private final List<String> labels;

  private EditSimilarity(List<String> labels) {
    this.labels = List.copyOf(labels);
  }

  /** Returns a scorer for these labels. */
  public static EditSimilarity of(List<String> labels) {
    return new EditSimilarity(labels);
  }

  @Override
  public double[] score(String text) {
    Map<Character, long[]> places = places(text);
    long[] row = new long[words(text)];
    double[] scores = new double[labels.size()];
    for (int i = 0; i < scores.length; i++) {
      String label = labels.get(i);
      int letters = text.length() + label.length();
      scores[i] = letters == 0 ? 1 : 2.0 * common(label, places, row) / letters;
    }
    return scores;
  }

  private static int words(String text) {
    return (text.length() + Long.SIZE - 1) / Long.SIZE;
  }

  /** Returns for each letter of a text the bits of the places where it stands. */
  private static Map<Character, long[]> places(String text) {
    Map<Character, long[]> places = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      places.computeIfAbsent(text.charAt(i), _ -> new long[words(text)])[i / Long.SIZE] |= 1L << i;
    }
    return places;
  }

  /** Returns the length of the longest common subsequence. */
  private static int common(String label, Map<Character, long[]> places, long[] row) {
    Arrays.fill(row, -1);
    for (int i = 0; i < label.length(); i++) {
      long[] matches = places.get(label.charAt(i));
      if (matches != null) {
        advance(row, matches);
      }
    }
    int zeros = 0;
    for (long word : row) {
      zeros += Long.bitCount(~word);
    }
    return zeros;
  }

  private static void advance(long[] row, long[] matches) {
    long carry = 0;
    for (int word = 0; word < row.length; word++) {
      long both = row[word] & matches[word];
      long sum = row[word] + both;
      long overflow = Long.compareUnsigned(sum, both) < 0 ? 1 : 0;
      long carried = sum + carry;
      carry = overflow | (carry == 1 && carried == 0 ? 1 : 0);
      row[word] = carried | (row[word] & ~matches[word]);
    }
  }
}
