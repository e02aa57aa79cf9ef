package nl.ongekend.core.voice;

import nl.ongekend.core.explain.Interval;

/** How well something fits, for readers who get no score. */
public enum Fit {
  /** At least four fifths. */
  STRONG(800),
  /** At least three fifths. */
  GOOD(600),
  /** At least two fifths. */
  PART(400),
  /** Less. */
  SMALL(0),
  /** More than half depends on what is not known. */
  UNKNOWN(0);

  private final int leastPermille;

  Fit(int leastPermille) {
    this.leastPermille = leastPermille;
  }

  /** Returns the keyword by which messages select; not a text, so never isolated. */
  @Override
  public String toString() {
    return MessageCatalogue.key(this);
  }

  /** Returns the band of points out of a maximum. */
  static Fit of(Interval points, int max) {
    if (2 * (points.high() - points.low()) > max) {
      return UNKNOWN;
    }
    for (Fit fit : values()) {
      if (points.expected() * 1_000L >= (long) fit.leastPermille * max) {
        return fit;
      }
    }
    return SMALL;
  }
}
