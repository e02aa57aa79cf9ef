package nl.ongekend.core.decision;

import java.time.LocalDate;
import java.util.Arrays;

/** When to ask whether somebody still works there. */
public enum Milestone {
  /** After a month. */
  MONTH_1(1),
  /** After three months. */
  MONTH_3(3),
  /** After half a year. */
  MONTH_6(6),
  /** After a year. */
  MONTH_12(12);

  private final int months;

  Milestone(int months) {
    this.months = months;
  }

  /** Returns how many months after the first day. */
  public int months() {
    return months;
  }

  /**
   * Returns the day from which it can be asked. Example: a month after 31 January 2027 is 28
   * February.
   *
   * @param startsOn the first day of work
   */
  public LocalDate dueOn(LocalDate startsOn) {
    return startsOn.plusMonths(months);
  }

  /**
   * Returns the milestone of a number of months.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Milestone of(int months) {
    return Arrays.stream(values())
        .filter(milestone -> milestone.months == months)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "months (%d) must be 1, 3, 6 or 12.%nMaybe choose the nearest one before."
                    .formatted(months)));
  }
}
