package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the letter about work during an asylum procedure says; never concluded from a country.
 *
 * @param state what the letter says
 * @param from the date from which work is open; required for {@link AsylumWorkState#OPEN_FROM}
 * @param appliedOn when asylum was applied for; missing when unknown, used by rules only
 */
public record AsylumWorkAccess(
    AsylumWorkState state, @Nullable LocalDate from, @Nullable LocalDate appliedOn) {

  /** Checks that a date comes with {@code OPEN_FROM} and only then. */
  public AsylumWorkAccess {
    if ((from != null) != (state == AsylumWorkState.OPEN_FROM)) {
      throw new IllegalArgumentException(
          "from (%s) goes with state OPEN_FROM and only with it, not with %s.%nMaybe copy it from the letter."
              .formatted(from, state));
    }
  }
}
