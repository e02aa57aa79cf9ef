package nl.ongekend.core.score;

import java.util.Arrays;

/**
 * Division of a whole number of points over weighted parts by largest remainder.
 *
 * <pre>
 *   quota(i)  = total * weight(i) / sum of weights
 *   points(i) = floor(quota(i)), plus 1 for the parts with the largest remainders until all are given
 * </pre>
 *
 * Ties between remainders go to the smaller index, so the caller's order decides.
 *
 * <p>Source: Hamilton's method; M. Balinski and H. P. Young, Fair Representation, 1982.
 */
public final class Apportionment {

  private Apportionment() {}

  /**
   * Returns {@code total} divided over {@code weights}.
   *
   * <p>Example: 3,500 over 4, 2 and 1 is 2,000, 1,000 and 500; 100 over 1, 1 and 1 is 34, 33, 33.
   *
   * @param total at least 0
   * @param weights each at least 0; the sum below 2^31; not all 0 unless empty
   * @return one number for each weight, summing to {@code total}; empty for no weights. O(n log n)
   * @throws IllegalArgumentException if all weights are 0
   */
  public static int[] largestRemainder(int total, int[] weights) {
    if (weights.length == 0) {
      return weights;
    }
    long sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    if (sum == 0) {
      throw new IllegalArgumentException(
          "weights of %d parts must not all be 0.%nMaybe drop the parts."
              .formatted(weights.length));
    }
    int[] points = new int[weights.length];
    long[] order = new long[weights.length];
    int left = total;
    for (int i = 0; i < weights.length; i++) {
      long product = (long) total * weights[i];
      points[i] = (int) (product / sum);
      left -= points[i];
      // Ascending sort puts the largest remainder first, and the smaller index on a tie.
      order[i] = (sum - 1 - product % sum) << 32 | i;
    }
    Arrays.sort(order);
    for (int i = 0; i < left; i++) {
      points[(int) order[i]]++;
    }
    return points;
  }
}
