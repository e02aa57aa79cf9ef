package nl.ongekend.core.score;

/** Which reading of missing answers a number is computed with. */
public enum Bound {
  /** Missing answers turn out as badly as they can. */
  LOW,
  /** Missing answers are taken at their prior; the bound that ranks. */
  EXPECTED,
  /** Missing answers turn out as well as they can. */
  HIGH;

  /** Returns one of three numbers, by bound. */
  public int choose(int low, int expected, int high) {
    return switch (this) {
      case LOW -> low;
      case EXPECTED -> expected;
      case HIGH -> high;
    };
  }
}
