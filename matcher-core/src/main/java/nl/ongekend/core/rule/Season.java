package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A stretch of each calendar year, such as June to August.
 *
 * @param from its first day
 * @param to its last day, not before {@code from} in the year
 */
record Season(MonthDay from, MonthDay to) {

  Season {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "season from %s to %s must lie in one calendar year.%nMaybe the days were swapped."
              .formatted(from, to));
    }
  }

  /** Returns the first day of the season that a day lies in or comes before. */
  LocalDate firstDay(LocalDate day) {
    return from.atYear(lastDay(day).getYear());
  }

  /** Returns the last day of the season that a day lies in or comes before. */
  LocalDate lastDay(LocalDate day) {
    LocalDate last = to.atYear(day.getYear());
    return last.isBefore(day) ? to.atYear(day.getYear() + 1) : last;
  }
}
