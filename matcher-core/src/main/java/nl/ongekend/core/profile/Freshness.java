package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the perishable answers of a passport (hours, times, place, wishes) were last confirmed.
 *
 * @param confirmedOn when they were confirmed
 * @param expiresOn from when they count as unconfirmed: they keep their value, and the interval
 *     becomes that of a missing answer; missing when they do not expire
 */
public record Freshness(LocalDate confirmedOn, @Nullable LocalDate expiresOn) {

  /** Checks the order. */
  public Freshness {
    if (expiresOn != null && expiresOn.isBefore(confirmedOn)) {
      throw new IllegalArgumentException(
          "expiresOn (%s) must not be before confirmedOn (%s).%nMaybe they were swapped."
              .formatted(expiresOn, confirmedOn));
    }
  }

  /** Returns whether the answers have expired on {@code day}. */
  public boolean isExpired(LocalDate day) {
    return expiresOn != null && !day.isBefore(expiresOn);
  }
}
