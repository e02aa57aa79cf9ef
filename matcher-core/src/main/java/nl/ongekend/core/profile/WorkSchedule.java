package nl.ongekend.core.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours and times of a vacancy.
 *
 * @param minHours the fewest hours a week; missing when unknown
 * @param maxHours the most hours a week; missing when unknown
 * @param pattern how the intervals are meant
 * @param intervals the weekly times; missing when unknown
 * @param unpaidBreakMinutes the unpaid break in each interval, 0 to 180; missing counts as none
 */
public record WorkSchedule(
    @Nullable Hours minHours,
    @Nullable Hours maxHours,
    SchedulePattern pattern,
    @Nullable List<WeekInterval> intervals,
    @Nullable Integer unpaidBreakMinutes) {

  private static final int MOST_INTERVALS = 100;

  /** Checks order, range and that a pattern has its intervals; copies the list. */
  public WorkSchedule {
    if (minHours != null && maxHours != null && minHours.compareTo(maxHours) > 0) {
      throw new IllegalArgumentException(
          "minHours (%s) must not be above maxHours (%s).%nMaybe they were swapped."
              .formatted(minHours, maxHours));
    }
    if (unpaidBreakMinutes != null) {
      Checks.requireBetween(
          unpaidBreakMinutes, 0, 180, "unpaidBreakMinutes", "Maybe the sum of a week was given.");
    }
    Checks.requireAtMost(intervals, MOST_INTERVALS, "intervals");
    intervals = Checks.copy(intervals);
    boolean any = intervals != null && !intervals.isEmpty();
    if (any == (pattern == SchedulePattern.UNKNOWN)) {
      throw new IllegalArgumentException(
          "pattern (%s) goes with intervals unless it is UNKNOWN.%nMaybe choose the pattern of what is given."
              .formatted(pattern));
    }
  }
}
