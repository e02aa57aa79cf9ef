package nl.ongekend.api.web;

import nl.ongekend.core.score.Term;

/**
 * How well somebody fits, as a bar: solid up to the least, hatched up to the most, a mark at what
 * is expected.
 *
 * @param low the least, 0 to 100
 * @param expected what is expected, 0 to 100
 * @param high the most, 0 to 100
 */
record ScoreBar(int low, int expected, int high) {

  private static final int PERCENT = Term.MOST_POINTS / 100;

  /** Returns the bar of a score in points; halves are rounded up. */
  static ScoreBar of(int low, int expected, int high) {
    return new ScoreBar(percent(low), percent(expected), percent(high));
  }

  /** Returns points as a number from 0 to 100. */
  static int percent(int points) {
    return (points + PERCENT / 2) / PERCENT;
  }

  /** Returns whether answers are missing. */
  public boolean isOpen() {
    return low < high;
  }
}
