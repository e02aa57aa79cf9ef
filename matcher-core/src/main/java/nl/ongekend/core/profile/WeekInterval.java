package nl.ongekend.core.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A stretch of local time that returns every week, on a grid of 15 minutes.
 *
 * @param day the day on which it starts
 * @param from the local time at which it starts
 * @param to the local time at which it ends; equal to or before {@code from}: on the next day
 */
public record WeekInterval(DayOfWeek day, LocalTime from, LocalTime to) {

  private static final int MINUTES_PER_SLOT = 15;
  private static final int SLOTS_PER_DAY = 96;
  private static final long SLOT_NANOS = MINUTES_PER_SLOT * 60_000_000_000L;

  /** Checks the grid. */
  public WeekInterval {
    requireGrid(from, "from");
    requireGrid(to, "to");
  }

  private static void requireGrid(LocalTime time, String what) {
    if (time.toNanoOfDay() % SLOT_NANOS != 0) {
      throw new IllegalArgumentException(
          "%s (%s) must be a multiple of 15 minutes.%nMaybe round to the quarter."
              .formatted(what, time));
    }
  }

  /** Returns the first slot of the week it covers: 0 is Monday 0.00, 671 is Sunday 23.45. */
  public int startSlot() {
    return (day.getValue() - 1) * SLOTS_PER_DAY + slotOfDay(from);
  }

  /** Returns how many slots of 15 minutes it covers, 1 to 96. */
  public int slots() {
    int length = slotOfDay(to) - slotOfDay(from);
    return length > 0 ? length : length + SLOTS_PER_DAY;
  }

  private static int slotOfDay(LocalTime time) {
    return time.toSecondOfDay() / (MINUTES_PER_SLOT * 60);
  }
}
