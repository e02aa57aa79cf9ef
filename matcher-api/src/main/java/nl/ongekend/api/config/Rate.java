package nl.ongekend.api.config;

/**
 * How often somebody may ask: so many requests at once, after a rest, and so many a second for as
 * long as it takes.
 *
 * @param burst at least 1
 * @param perSecond at least 1
 */
public record Rate(int burst, int perSecond) {

  /** Checks the ranges. */
  public Rate {
    if (burst < 1 || perSecond < 1) {
      throw new IllegalArgumentException(
          "rate (%d at once, %d a second) must be at least 1 and 1.%nMaybe the two were swapped."
              .formatted(burst, perSecond));
    }
  }
}
