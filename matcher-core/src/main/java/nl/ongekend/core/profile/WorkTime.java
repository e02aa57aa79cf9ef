package nl.ongekend.core.profile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours a person wants and the times at which they can be worked.
 *
 * <p>Minimum and maximum are totals over all jobs, the ones that are kept included.
 *
 * @param minHours the fewest hours a week wanted; missing when unknown
 * @param maxHours the most hours a week wanted; missing when unknown
 * @param workedNow hours a week worked now; missing when unknown
 * @param keepsPresentJob whether the present job is kept beside a new one; missing when unknown
 * @param available the weekly times at which the person can work; missing when unknown
 * @param blocked the weekly times at which the person cannot; missing counts as none
 * @param availableFrom the first possible working day; missing when unknown
 */
public record WorkTime(
    @Nullable Hours minHours,
    @Nullable Hours maxHours,
    @Nullable Hours workedNow,
    @Nullable Boolean keepsPresentJob,
    @Nullable List<WeekInterval> available,
    @Nullable List<BlockedTime> blocked,
    @Nullable LocalDate availableFrom) {

  private static final int MOST_INTERVALS = 100;

  /** Checks that the minimum is not above the maximum; copies the lists. */
  public WorkTime {
    if (minHours != null && maxHours != null && minHours.compareTo(maxHours) > 0) {
      throw new IllegalArgumentException(
          "minHours (%s) must not be above maxHours (%s).%nMaybe they were swapped."
              .formatted(minHours, maxHours));
    }
    Checks.requireAtMost(available, MOST_INTERVALS, "available");
    Checks.requireAtMost(blocked, MOST_INTERVALS, "blocked");
    available = Checks.copy(available);
    blocked = Checks.copy(blocked);
  }
}
