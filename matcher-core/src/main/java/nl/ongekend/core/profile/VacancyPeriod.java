package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a vacancy.
 *
 * @param start the first working day; missing: as soon as possible
 * @param latestStart the latest acceptable first working day; missing: any
 * @param closes the last day on which it is open; missing when unknown
 * @param end the last working day of temporary work; missing when open-ended
 */
public record VacancyPeriod(
    @Nullable LocalDate start,
    @Nullable LocalDate latestStart,
    @Nullable LocalDate closes,
    @Nullable LocalDate end) {

  /** Checks the order. */
  public VacancyPeriod {
    requireOrder(start, latestStart, "latestStart");
    requireOrder(start, end, "end");
  }

  private static void requireOrder(
      @Nullable LocalDate start, @Nullable LocalDate later, String what) {
    if (start != null && later != null && later.isBefore(start)) {
      throw new IllegalArgumentException(
          "%s (%s) must not be before start (%s).%nMaybe they were swapped."
              .formatted(what, later, start));
    }
  }

  /** Returns dates of which nothing is known. */
  public static VacancyPeriod unknown() {
    return new VacancyPeriod(null, null, null, null);
  }
}
