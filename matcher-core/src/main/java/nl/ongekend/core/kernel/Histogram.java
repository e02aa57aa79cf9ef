package nl.ongekend.core.kernel;

import nl.ongekend.core.score.Term;

/** Finds the skill points above which a block has enough documents to start a top k with. */
final class Histogram {

  private static final int SHIFT = 5;

  /** The number of ranges of 32 points. */
  static final int BUCKETS = (Term.MOST_POINTS >> SHIFT) + 1;

  private Histogram() {}

  /** Counts a document with these points. */
  static void count(int[] histogram, int points) {
    histogram[points >> SHIFT]++;
  }

  /** Returns the points of the highest range at or above which there are {@code enough}, else 0. */
  static int cut(int[] histogram, int enough) {
    int documents = 0;
    int bucket = BUCKETS;
    while (bucket > 0 && documents < enough) {
      documents += histogram[--bucket];
    }
    return bucket << SHIFT;
  }
}
