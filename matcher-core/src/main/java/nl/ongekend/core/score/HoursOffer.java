package nl.ongekend.core.score;

import org.jspecify.annotations.Nullable;

/**
 * The hours and times a person offers, in slots of 15 minutes.
 *
 * @param min the fewest slots a week wanted, all jobs together, or {@link #UNKNOWN}
 * @param max the most slots a week wanted, all jobs together, or {@link #UNKNOWN}
 * @param kept the slots a week of jobs that are kept, or {@link #UNKNOWN}
 * @param available when the person can work, or null when unknown
 * @param blocked when the person cannot; empty when none is known
 * @param keptTimes the part of {@code blocked} that is work
 */
public record HoursOffer(
    int min,
    int max,
    int kept,
    @Nullable WeekTimes available,
    WeekTimes blocked,
    WeekTimes keptTimes) {

  /** A number of slots that is not known. */
  public static final int UNKNOWN = -1;

  /** Returns an offer of which nothing is known. */
  public static HoursOffer unknown() {
    return new HoursOffer(UNKNOWN, UNKNOWN, UNKNOWN, null, WeekTimes.empty(), WeekTimes.empty());
  }
}
