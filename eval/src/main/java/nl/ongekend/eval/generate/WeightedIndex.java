package nl.ongekend.eval.generate;

import java.util.Arrays;

/**
 * A distribution over the numbers from 0, each with an integer weight.
 *
 * <p>Immutable and thread-safe. A draw is O(log n).
 */
final class WeightedIndex {

  /** The weight of the first rank of a Zipf distribution, so that the last still has one. */
  private static final double ZIPF_SCALE = 1e9;

  private final long[] endByIndex;

  private WeightedIndex(long[] endByIndex) {
    this.endByIndex = endByIndex;
  }

  /**
   * Returns the distribution with these weights.
   *
   * @param weights {@code weights[i]} at least 0, at least one above
   */
  static WeightedIndex of(long[] weights) {
    long[] ends = weights.clone();
    Arrays.parallelPrefix(ends, Math::addExact);
    if (ends.length == 0 || ends[ends.length - 1] <= 0) {
      throw new IllegalArgumentException(
          "weights (%d of them) must have one above 0.%nMaybe the taxonomy is empty."
              .formatted(weights.length));
    }
    return new WeightedIndex(ends);
  }

  /**
   * Returns the weight of a rank in a Zipf distribution, at least 1.
   *
   * @param rank from 0
   * @param exponent how fast weights fall; 0 is uniform
   */
  static long zipf(int rank, double exponent) {
    return Math.max(1, StrictMath.round(ZIPF_SCALE / StrictMath.pow(rank + 1, exponent)));
  }

  /** Returns how many numbers there are. */
  int size() {
    return endByIndex.length;
  }

  /** Returns the sum of the weights. */
  long total() {
    return endByIndex[endByIndex.length - 1];
  }

  /** Returns a number with the probability of its weight. */
  int pick(RandomStream random) {
    long at = random.below(total());
    int low = 0;
    int high = endByIndex.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (endByIndex[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
