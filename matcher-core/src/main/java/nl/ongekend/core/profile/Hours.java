package nl.ongekend.core.profile;

import java.math.BigDecimal;

/**
 * A number of hours in quarters of an hour.
 *
 * @param quarters the quarters of an hour, 0 to 672 (one week)
 */
public record Hours(int quarters) implements Comparable<Hours> {

  /** Quarters of an hour in a week. */
  public static final int WEEK_QUARTERS = 672;

  /** Checks the range. */
  public Hours {
    Checks.requireBetween(
        quarters, 0, WEEK_QUARTERS, "quarters of an hour", "Maybe minutes were given.");
  }

  /** Returns whole hours as a value; {@code hours} in [0, 168]. */
  public static Hours of(int hours) {
    return new Hours(hours * 4);
  }

  /**
   * Returns the value of a decimal number of hours.
   *
   * @param hours in [0, 168], a multiple of 0.25
   * @throws IllegalArgumentException if it is not
   */
  public static Hours parse(String hours) {
    BigDecimal quarters;
    try {
      quarters = new BigDecimal(hours).multiply(BigDecimal.valueOf(4));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(notQuarters(hours), e);
    }
    if (quarters.stripTrailingZeros().scale() > 0 || quarters.abs().compareTo(LIMIT) > 0) {
      throw new IllegalArgumentException(notQuarters(hours));
    }
    return new Hours(quarters.intValueExact());
  }

  private static final BigDecimal LIMIT = BigDecimal.valueOf(WEEK_QUARTERS);

  private static String notQuarters(String hours) {
    return "hours (%s) must be a number from 0 to 168 in steps of 0.25.%nMaybe round to the quarter."
        .formatted(hours);
  }

  /** Returns the hours as a decimal without trailing zeros, such as {@code 29.75}. */
  public BigDecimal toDecimal() {
    BigDecimal decimal = BigDecimal.valueOf(quarters * 25L, 2).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }

  @Override
  public int compareTo(Hours other) {
    return Integer.compare(quarters, other.quarters);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
