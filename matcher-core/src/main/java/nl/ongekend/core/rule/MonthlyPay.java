package nl.ongekend.core.rule;

import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.Wage;
import org.jspecify.annotations.Nullable;

/**
 * Gross pay a month in cents of a euro, each end {@link RightAsk#UNKNOWN} when it is not known.
 *
 * <p>An hourly wage is multiplied by the weekly hours and 52 / 12, a yearly one divided by 12, both
 * rounded down. Pay after tax or in another currency is not known.
 *
 * <p>Example: EUR 20.00 an hour for 32 hours a week, 128 quarters, is {@code floor(2000 * 128 * 13
 * / 12) = 277,333} cents.
 *
 * @param fromCents the lowest amount
 * @param toCents the highest amount
 */
public record MonthlyPay(int fromCents, int toCents) {

  private static final MonthlyPay NOT_KNOWN = new MonthlyPay(RightAsk.UNKNOWN, RightAsk.UNKNOWN);

  /** Returns pay that is not known. */
  public static MonthlyPay unknown() {
    return NOT_KNOWN;
  }

  /**
   * Returns what a wage comes to a month.
   *
   * @param wage the wage; missing when unknown
   * @param minQuarters the fewest quarters of an hour a week, or {@link RightAsk#UNKNOWN}
   * @param maxQuarters the most quarters of an hour a week, or {@link RightAsk#UNKNOWN}
   */
  static MonthlyPay of(@Nullable Wage wage, int minQuarters, int maxQuarters) {
    if (wage == null) {
      return NOT_KNOWN;
    }
    int most = maxQuarters < 0 ? minQuarters : maxQuarters;
    return new MonthlyPay(cents(wage.from(), minQuarters), cents(wage.to(), most));
  }

  private static int cents(@Nullable Money money, int quarters) {
    if (money == null || money.basis() != PayBasis.GROSS || !money.currency().equals("EUR")) {
      return RightAsk.UNKNOWN;
    }
    return switch (money.per()) {
      case MONTH -> (int) money.cents();
      case YEAR -> (int) (money.cents() / 12);
      // 4 quarters an hour, 52 weeks a year, 12 months: quarters * 52 / (4 * 12) hours a month.
      case HOUR -> quarters < 0 ? RightAsk.UNKNOWN : perMonth(money.cents(), quarters);
    };
  }

  private static int perMonth(long centsPerHour, int quarters) {
    return (int) Math.min(Integer.MAX_VALUE, centsPerHour * quarters * 13 / 12);
  }
}
