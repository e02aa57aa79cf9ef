package nl.ongekend.core.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an organisation keeps what it knows of a person after the last thing that happened.
 *
 * <p>Who is no public body keeps four weeks, and a year from the day that the person agreed to it.
 * Source: Autoriteit Persoonsgegevens, on applicants. A public body keeps what its selection list
 * under the Archiefwet says; the organisation names the days, and erases nothing before it has.
 *
 * @param organisation the organisation
 * @param listDays the days of the selection list; missing unless a public body has named them
 */
public record Retention(OrganisationKind organisation, @Nullable Integer listDays) {

  /** Days that are kept without a public task and without agreement. */
  public static final int DAYS = 28;

  /** Days that are kept from the day the person agreed. */
  public static final int AGREED_DAYS = 365;

  /** The most days that a selection list can name: a hundred years. */
  public static final int MOST_LIST_DAYS = 36_525;

  /** Checks that a selection list is one of a public body. */
  public Retention {
    if (listDays != null
        && (!organisation.isPublicBody() || listDays < 1 || listDays > MOST_LIST_DAYS)) {
      throw new IllegalArgumentException(
          "listDays (%d) must be in [1, %d], and of a public body, which %s is %s.%nLeave it out for who has no selection list."
              .formatted(
                  listDays,
                  MOST_LIST_DAYS,
                  organisation,
                  organisation.isPublicBody() ? "" : "not"));
    }
  }

  /**
   * Returns the last day on which somebody may be kept; what is still there on the day after goes.
   * Example: of what last happened on 1 November a recruiter keeps until 29 November.
   *
   * @param lastDay the day of the last thing that happened
   * @param agreedOn the day on which the person agreed to a year; missing when not
   * @return the day; null while a public body has not named its selection list
   */
  public @Nullable LocalDate keepUntil(LocalDate lastDay, @Nullable LocalDate agreedOn) {
    if (organisation.isPublicBody()) {
      return listDays == null ? null : lastDay.plusDays(listDays);
    }
    LocalDate until = lastDay.plusDays(DAYS);
    LocalDate agreed = agreedOn == null ? until : agreedOn.plusDays(AGREED_DAYS);
    return agreed.isAfter(until) ? agreed : until;
  }

  /** Returns whether somebody has to go on a day. */
  public boolean isOver(LocalDate lastDay, @Nullable LocalDate agreedOn, LocalDate day) {
    LocalDate until = keepUntil(lastDay, agreedOn);
    return until != null && day.isAfter(until);
  }
}
