package nl.ongekend.core.explain;

/**
 * A number of points with its bounds.
 *
 * @param low the least, however the missing answers turn out
 * @param expected the value that ranks
 * @param high the most
 */
public record Interval(int low, int expected, int high) {

  /** Checks the order. */
  public Interval {
    if (low > expected || expected > high) {
      throw new IllegalArgumentException(
          "low (%d), expected (%d) and high (%d) must be in this order.%nThis is a fault of the score, not of the caller."
              .formatted(low, expected, high));
    }
  }

  /** Returns whether some missing answer matters. */
  public boolean isOpen() {
    return low < high;
  }
}
