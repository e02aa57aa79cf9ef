package nl.ongekend.core.voice;

/** How well something fits, for readers who get no score. */
enum Fit {
  /** At least four fifths. */
  STRONG(800),
  /** At least three fifths. */
  GOOD(600),
  /** At least two fifths. */
  PART(400),
  /** Less. */
  SMALL(0);

  private final int leastPermille;

  Fit(int leastPermille) {
    this.leastPermille = leastPermille;
  }

  /** Returns the band of a share; {@code max} at least 1. */
  static Fit of(int points, int max) {
    for (Fit fit : values()) {
      if (points * 1_000L >= (long) fit.leastPermille * max) {
        return fit;
      }
    }
    return SMALL;
  }
}
