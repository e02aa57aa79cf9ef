package nl.ongekend.core.profile;

/**
 * An amount of money per period.
 *
 * @param cents the amount, at least 0
 * @param currency ISO 4217, such as {@code EUR}
 * @param per what it is paid for
 * @param basis before or after tax
 */
public record Money(long cents, String currency, PayPeriod per, PayBasis basis) {

  /** Checks the range and the code. */
  public Money {
    if (cents < 0 || cents > 100_000_000L) {
      throw new IllegalArgumentException(
          "cents (%d) must be in [0, 100000000].%nMaybe the amount is in another unit."
              .formatted(cents));
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "currency (%s) must be three capitals after ISO 4217.%nMaybe use EUR."
              .formatted(currency));
    }
  }
}
