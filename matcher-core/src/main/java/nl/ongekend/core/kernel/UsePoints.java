package nl.ongekend.core.kernel;

import nl.ongekend.core.score.Term;

/**
 * The use term of one person as a function of U, what the vacancy uses: {@code min(1500, floor(1500
 * * U / T))}, or fixed.
 */
final class UsePoints {

  private static final int MAX = Term.USE.standardMax();

  /** Fixed-point places of the bound; {@code 1500 << 12} times 1,275 fits an int. */
  private static final int SHIFT = 12;

  /** The U of a vacancy of which no requirement is known; no sum of requirements reaches it. */
  static final int UNKNOWN_USED = 0xffff;

  private final int capacity;
  private final int fixed;
  private final int prior;
  private final int multiplier;

  private UsePoints(int capacity, int fixed, int prior) {
    this.capacity = capacity;
    this.fixed = fixed;
    this.prior = prior;
    this.multiplier = ((MAX << SHIFT) + capacity - 1) / capacity;
  }

  static UsePoints computed(int capacity, int prior) {
    return new UsePoints(capacity, -1, prior);
  }

  static UsePoints fixed(int points) {
    return new UsePoints(1, points, points);
  }

  boolean isFixed() {
    return fixed >= 0;
  }

  int points(int used) {
    if (fixed >= 0) {
      return fixed;
    }
    if (used == UNKNOWN_USED) {
      return prior;
    }
    return used >= capacity ? MAX : MAX * used / capacity;
  }

  /** Returns at least the points, and the points plus one at most unless U is unknown. */
  int bound(int used) {
    return fixed >= 0 ? fixed : (Math.min(used, capacity) * multiplier) >>> SHIFT;
  }

  int capacity() {
    return capacity;
  }

  int fixed() {
    return fixed;
  }

  /** Returns the factor of the bound: the division by T as a multiplication, rounded up. */
  int multiplier() {
    return multiplier;
  }

  static int shift() {
    return SHIFT;
  }
}
