package nl.ongekend.core.assign;

import org.jspecify.annotations.Nullable;

/**
 * How often proposals may be repeated within a period, whatever batches they came from.
 *
 * @param days the length of the period, 1 to {@value #MOST_DAYS}: a proposal counts on its own day
 *     and on so many days less one after it
 * @param sameVacancy how often one person may be proposed the same vacancy, at least 1; missing: as
 *     often as batches do
 * @param sameEmployer how often one person may be proposed vacancies of the same employer, at least
 *     1; missing: as often as batches do
 * @param vacancy how often a vacancy may be proposed at all, at least 1; missing: as often as
 *     batches do
 */
public record ProposalCaps(
    int days,
    @Nullable Integer sameVacancy,
    @Nullable Integer sameEmployer,
    @Nullable Integer vacancy) {

  /** The longest period. */
  public static final int MOST_DAYS = 366;

  /** Checks the ranges. */
  public ProposalCaps {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException(
          "days (%d) of caps must be from 1 to %d.%nMaybe months were given."
              .formatted(days, MOST_DAYS));
    }
    requireCap("sameVacancy", sameVacancy);
    requireCap("sameEmployer", sameEmployer);
    requireCap("vacancy", vacancy);
  }

  private static void requireCap(String name, @Nullable Integer cap) {
    if (cap != null && cap < 1) {
      throw new IllegalArgumentException(
          "%s (%d) of caps must be at least 1.%nLeave it out where nothing is limited."
              .formatted(name, cap));
    }
  }
}
