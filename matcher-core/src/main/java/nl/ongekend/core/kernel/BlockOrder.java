package nl.ongekend.core.kernel;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The order in which a query visits blocks: the one with the most promising occupation first.
 *
 * <p>One long per block: points above, the complement of the block below, so that sorting puts the
 * highest points last and, among equal points, the smallest block last.
 */
final class BlockOrder {

  private final long[] ordered;

  private BlockOrder(long[] ordered) {
    this.ordered = ordered;
  }

  /**
   * Returns the order of blocks.
   *
   * @param promise what a block promises, 0 or more
   */
  static BlockOrder of(int blocks, IntUnaryOperator promise) {
    long[] ordered = new long[blocks];
    for (int block = 0; block < ordered.length; block++) {
      ordered[block] = ((long) promise.applyAsInt(block) << 32) | (~block & 0xffffffffL);
    }
    Arrays.sort(ordered);
    return new BlockOrder(ordered);
  }

  int size() {
    return ordered.length;
  }

  /** Returns the block to visit as number {@code i}. */
  int block(int i) {
    return ~(int) ordered[ordered.length - 1 - i];
  }
}
