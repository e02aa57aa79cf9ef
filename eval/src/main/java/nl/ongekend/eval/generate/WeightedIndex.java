package nl.ongekend.eval.generate;

import java.util.Arrays;

/**
 * A distribution over the numbers from 0, each with an integer weight.
 *
 * <p>Immutable and thread-safe. A draw is O(log n).
 */
final class WeightedIndex {

  /** The weight of the first rank of a Zipf distribution; large, so that the last has one too. */
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
   * Returns a Zipf distribution: rank {@code r} weighs {@code 10^9 / (r + 1)^exponent}, at least 1.
   *
   * @param size how many ranks, at least 1
   * @param exponent how fast weights fall; 0 is uniform
   */
  static WeightedIndex zipf(int size, double exponent) {
    long[] weights = new long[size];
    for (int rank = 0; rank < size; rank++) {
      weights[rank] =
          Math.max(1, StrictMath.round(ZIPF_SCALE / StrictMath.pow(rank + 1, exponent)));
    }
    return of(weights);
  }

  /** Returns the weight of a number. */
  long weight(int index) {
    return index == 0 ? endByIndex[0] : endByIndex[index] - endByIndex[index - 1];
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
