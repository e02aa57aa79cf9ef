package nl.ongekend.core.kernel;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The order in which a query visits blocks, with the most points that its occupations can give.
 *
 * <p>One long per block: points above, the complement of the block below, so that sorting puts the
 * highest points last and, among equal points, the smallest block last.
 */
final class BlockOrder {

  private final long[] ordered;

  private BlockOrder(long[] ordered) {
    this.ordered = ordered;
  }

  static BlockOrder of(int[][] occupationsByBlock, IntUnaryOperator mostPoints) {
    long[] ordered = new long[occupationsByBlock.length];
    for (int block = 0; block < ordered.length; block++) {
      int most = 0;
      for (int code : occupationsByBlock[block]) {
        most = Math.max(most, mostPoints.applyAsInt(code));
      }
      ordered[block] = ((long) most << 32) | (~block & 0xffffffffL);
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

  /** Returns the most points that an occupation of that block gives. */
  int mostPoints(int i) {
    return (int) (ordered[ordered.length - 1 - i] >>> 32);
  }

  /** Returns the most points that an occupation gives, by block. */
  int[] mostPointsByBlock() {
    int[] points = new int[ordered.length];
    for (int i = 0; i < points.length; i++) {
      points[block(i)] = mostPoints(i);
    }
    return points;
  }
}
