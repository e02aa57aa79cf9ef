package nl.ongekend.core.score;

/** The terms of the score with their standard maxima; the maxima sum to 10,000 points. */
public enum Term {
  /** How much of what the vacancy asks the person can. */
  COVERAGE(3_500),
  /** How much of what the person can the vacancy uses. */
  USE(1_500),
  /** How near the occupations held are to the one asked. */
  OCCUPATION(500),
  /** How well the languages fit. */
  LANGUAGE(1_500),
  /** How well hours and times fit. */
  HOURS(1_000),
  /** How far the journey stays within what the person travels. */
  TRAVEL(500),
  /** How much of what the person wishes the vacancy has. */
  WISHES(1_500);

  /** The number of terms. */
  public static final int COUNT = values().length;

  /** The highest score there is, in points. */
  public static final int MOST_POINTS = 10_000;

  private final int standardMax;

  Term(int standardMax) {
    this.standardMax = standardMax;
  }

  /** Returns the maximum of this term under the standard profile, in points. */
  public int standardMax() {
    return standardMax;
  }
}
