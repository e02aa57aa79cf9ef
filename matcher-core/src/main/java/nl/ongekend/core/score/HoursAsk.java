package nl.ongekend.core.score;

import java.util.List;

/**
 * The hours and times a vacancy asks, in slots of 15 minutes.
 *
 * @param min the fewest slots a week, or {@link HoursOffer#UNKNOWN}
 * @param max the most slots a week, or {@link HoursOffer#UNKNOWN}
 * @param pattern how the shifts are meant
 * @param shifts the shifts, ordered; empty when the pattern is unknown, and only then
 * @param times all slots of the shifts
 */
public record HoursAsk(int min, int max, Pattern pattern, List<Shift> shifts, WeekTimes times) {

  /** How shifts are meant. */
  public enum Pattern {
    /** Every shift is worked. */
    FIXED,
    /** Some of the shifts are worked. */
    CHOICE,
    /** The hours are worked somewhere inside the shifts. */
    FLEXIBLE,
    /** Nothing is known about times. */
    UNKNOWN
  }

  /**
   * A stretch of the week.
   *
   * @param start the first slot of the week, 0 to 671
   * @param slots how many slots, 1 to 96
   */
  public record Shift(int start, int slots) {

    /** Returns its slots. */
    public WeekTimes times() {
      return WeekTimes.of(start, slots);
    }
  }

  /** Copies the list; checks that a pattern has its shifts. */
  public HoursAsk {
    shifts = List.copyOf(shifts);
    if ((pattern == Pattern.UNKNOWN) != shifts.isEmpty()) {
      throw new IllegalArgumentException(
          "pattern (%s) does not go with %d shifts.%nMaybe use UNKNOWN when there are none."
              .formatted(pattern, shifts.size()));
    }
  }

  /** Returns an ask with these shifts. */
  public static HoursAsk of(int min, int max, Pattern pattern, List<Shift> shifts) {
    WeekTimes times = WeekTimes.empty();
    for (Shift shift : shifts) {
      times = times.or(shift.times());
    }
    return new HoursAsk(min, max, pattern, shifts, times);
  }

  /** Returns an ask of which nothing is known. */
  public static HoursAsk unknown() {
    return of(HoursOffer.UNKNOWN, HoursOffer.UNKNOWN, Pattern.UNKNOWN, List.of());
  }
}
