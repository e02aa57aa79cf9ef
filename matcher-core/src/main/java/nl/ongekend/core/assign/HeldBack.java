package nl.ongekend.core.assign;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a vacancy of an own list is not proposed to this person now. It stays in the list.
 *
 * @param cap which cap is reached
 * @param times how often it was proposed in the period, by that cap
 * @param days the length of the period
 * @param again the first day on which it can be proposed again, if nothing is proposed until then;
 *     missing where better vacancies of the employer use what is left today
 */
public record HeldBack(Cap cap, int times, int days, @Nullable LocalDate again) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  /** Of what there were enough proposals. */
  public enum Cap {
    /** Of this vacancy to this person. */
    SAME_VACANCY,
    /** Of this employer to this person. */
    SAME_EMPLOYER,
    /** Of this vacancy to anybody. */
    VACANCY
  }

  /** Returns the reason in English: {@code proposed 3 times in 28 days; again from 12 December}. */
  public String sentence() {
    if (again == null) {
      return "better vacancies of this employer reach what may be proposed in %d days"
          .formatted(days);
    }
    String what =
        switch (cap) {
          case SAME_VACANCY -> "proposed";
          case SAME_EMPLOYER -> "this employer proposed";
          case VACANCY -> "proposed to people";
        };
    return "%s %s in %d days; again from %s"
        .formatted(what, times == 1 ? "once" : times + " times", days, DAY.format(again));
  }
}
