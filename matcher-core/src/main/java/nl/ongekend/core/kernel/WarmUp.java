package nl.ongekend.core.kernel;

import java.util.Arrays;
import nl.ongekend.core.score.Term;

/** Finds the skill points from which on the first block has enough to start a top k with. */
final class WarmUp {

  /** How many documents for each of the k are evaluated first. */
  private static final int FACTOR = 4;

  private static final int LEAST = 256;
  private static final int SHIFT = 5;

  /** The number of ranges of 32 points. */
  static final int RANGES = (Term.MOST_POINTS >> SHIFT) + 1;

  private WarmUp() {}

  /**
   * Returns the start of the highest range at or above which there are enough documents, else 0.
   *
   * @param scratch holds the skill points of each document as totals
   * @param size how many documents there are
   */
  static int cut(Scratch scratch, int size, int k) {
    Arrays.fill(scratch.histogram, 0);
    for (int document = 0; document < size; document++) {
      scratch.histogram[scratch.totals[document] >> SHIFT]++;
    }
    int enough = Math.max(LEAST, FACTOR * k);
    int documents = 0;
    int range = RANGES;
    while (range > 0 && documents < enough) {
      documents += scratch.histogram[--range];
    }
    return range << SHIFT;
  }

  /**
   * Returns promises in another order: more points to hope for first, by range of points. That is
   * an order, not a bound.
   *
   * @param scratch holds the promises, {@link Scratch#promises}
   */
  static long[] mostFirst(Scratch scratch, int promises) {
    int[] next = scratch.histogram;
    Arrays.fill(next, 0);
    for (int i = 0; i < promises; i++) {
      next[range(scratch.promises[i])]++;
    }
    int at = promises;
    for (int range = 0; range < RANGES; range++) {
      at -= next[range];
      next[range] = at;
    }
    for (int i = 0; i < promises; i++) {
      long promise = scratch.promises[i];
      scratch.ordered[next[range(promise)]++] = promise;
    }
    return scratch.ordered;
  }

  private static int range(long promise) {
    return Math.min(RANGES - 1, (int) (promise >> (Integer.SIZE + SHIFT)));
  }
}
