package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * A place where the work is done.
 *
 * @param postcode four digits, 1000 to 9999; missing when unknown
 * @param municipality its name; used when the postcode is missing
 * @param carNeeded whether it can be reached by car only; missing counts as no
 */
public record Workplace(
    @Nullable Integer postcode, @Nullable String municipality, @Nullable Boolean carNeeded) {

  /** Checks the range. */
  public Workplace {
    if (postcode != null) {
      Checks.requireBetween(
          postcode, 1000, 9999, "postcode", "Maybe the letters were not left out.");
    }
  }
}
