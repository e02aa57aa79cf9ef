package nl.ongekend.eval.reading;

/**
 * How often a field was there, read, and right.
 *
 * @param wanted how many a careful reader finds
 * @param found how many of those were found
 * @param read how many were read; what may be left out does not count
 * @param right how many of those were right
 */
public record FieldCount(int wanted, int found, int read, int right) {

  /** Nothing wanted and nothing read. */
  static final FieldCount NOTHING = new FieldCount(0, 0, 0, 0);

  /** Checks that no more was found than wanted, and no more right than read. */
  public FieldCount {
    if (found < 0 || right < 0 || found > wanted || right > read) {
      throw new IllegalArgumentException(
          "found (%d) must be in [0, %d] and right (%d) in [0, %d]."
              .formatted(found, wanted, right, read));
    }
  }

  FieldCount plus(FieldCount other) {
    return new FieldCount(
        wanted + other.wanted, found + other.found, read + other.read, right + other.right);
  }

  /** Returns the share of what was read that is right; 1 when nothing was read. */
  public double precision() {
    return read == 0 ? 1 : (double) right / read;
  }

  /** Returns the share of what was wanted that was found; 1 when nothing was wanted. */
  public double recall() {
    return wanted == 0 ? 1 : (double) found / wanted;
  }

  /** Returns the harmonic mean of precision and recall; 0 when both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
