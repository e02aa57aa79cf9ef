package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The temporary-work agency that offers a vacancy.
 *
 * @param key a stable key of the agency
 * @param status certified or admitted
 * @param checkedOn when that was checked; missing when it was not
 */
public record Agency(String key, AgencyStatus status, @Nullable LocalDate checkedOn) {

  /** Checks the length. */
  public Agency {
    Checks.requireText(key, 100, "key");
  }
}
