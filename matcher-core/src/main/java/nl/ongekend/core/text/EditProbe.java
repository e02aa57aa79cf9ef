package nl.ongekend.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One text, ready to be compared with many labels letter by letter. Not thread-safe.
 *
 * <p>The longest common subsequence is found 64 letters of the text at a time (Hyyrö,
 * <i>Bit-parallel LCS-length computation revisited</i>, 2004).
 */
final class EditProbe {

  private final int length;
  private final long[] row;
  private final Map<Character, long[]> places = new HashMap<>();

  EditProbe(String text) {
    length = text.length();
    row = new long[(length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < length; i++) {
      places.computeIfAbsent(text.charAt(i), _ -> new long[row.length])[i / Long.SIZE] |= 1L << i;
    }
  }

  /** Returns twice the letters in common over all letters, in [0, 1]; 1 for two empty texts. */
  double similarity(String label) {
    int letters = length + label.length();
    return letters == 0 ? 1 : 2.0 * common(label) / letters;
  }

  /** Returns the length of the longest common subsequence. */
  private int common(String label) {
    Arrays.fill(row, -1);
    for (int i = 0; i < label.length(); i++) {
      long[] matches = places.get(label.charAt(i));
      if (matches != null) {
        advance(matches);
      }
    }
    int zeros = 0;
    for (long word : row) {
      zeros += Long.bitCount(~word);
    }
    return zeros;
  }

  private void advance(long[] matches) {
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
