package nl.ongekend.core.score;

/**
 * How far a person travels.
 *
 * @param place the ordinal of the home place, or {@link #UNKNOWN}
 * @param slackMinutes by how many minutes the place may be off, at least 0
 * @param modes the modes possible, bit {@code m} for ordinal {@code m}, or {@link #UNKNOWN}
 * @param maxMinutes the most minutes one way, or {@link #UNKNOWN}
 * @param relocates whether the person would move
 */
public record TravelOffer(
    int place, int slackMinutes, int modes, int maxMinutes, boolean relocates) {

  /** An answer that is not known. */
  public static final int UNKNOWN = -1;

  /** Returns an offer of which nothing is known. */
  public static TravelOffer unknown() {
    return new TravelOffer(UNKNOWN, 0, UNKNOWN, UNKNOWN, false);
  }

  /** Returns whether minutes can be compared with what the person travels. */
  public boolean isKnown() {
    return place != UNKNOWN && modes != UNKNOWN && maxMinutes != UNKNOWN;
  }
}
