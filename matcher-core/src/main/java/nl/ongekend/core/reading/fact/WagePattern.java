package nl.ongekend.core.reading.fact;

import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * The wage: an amount with a sign of money or a word of pay near, and what it is paid for. An
 * amount without a period, or beside a word such as {@code reiskosten}, is no wage. What is not
 * said to be net is gross.
 */
final class WagePattern {

  private static final int PERIOD_REACH = 6;
  private static final int PAID_REACH = 8;
  private static final int OTHER_REACH = 5;

  private WagePattern() {}

  /** Returns the first wage of a text; null when it is silent. */
  static @Nullable Found<Wage> read(FactScan facts) {
    ScannedText scan = facts.scan();
    for (int token = 0; token < scan.tokens().count(); token++) {
      NumberRange range = scan.isNumber(token) ? NumberRange.at(scan, token) : null;
      if (range != null) {
        Found<Wage> wage = wage(scan, range);
        if (wage != null) {
          return wage;
        }
        token = range.to() - 1;
      }
    }
    return null;
  }

  private static @Nullable Found<Wage> wage(ScannedText scan, NumberRange range) {
    boolean currency =
        scan.begins("currency", range.from() - 1) || scan.begins("currency", range.to());
    boolean paid = scan.isNear("paid", range.from(), range.to(), PAID_REACH);
    Phrase period = period(scan, range);
    if (!(currency || paid || isPlainPay(scan, range)) || period == null || isOther(scan, range)) {
      return null;
    }
    // "14 uur" near a word of pay is a number of hours: the unit has to be said with "per" or "/".
    boolean bareUnit = period.from() == range.to() && period.to() == period.from() + 1 && !currency;
    PayPeriod per = PayPeriod.valueOf(period.code());
    if (bareUnit || !isPlausible(range.low(), per) || !isPlausible(range.high(), per)) {
      return null;
    }
    int from = scan.begins("currency", range.from() - 1) ? range.from() - 1 : range.from();
    int to = Math.max(range.to(), period.to());
    PayBasis basis =
        scan.isNear("net", range.from(), range.to(), OTHER_REACH) ? PayBasis.NET : PayBasis.GROSS;
    return Found.at(bounded(scan, range, from, per, basis), scan.span(from, to));
  }

  /** Cents per hour are pay without any sign of money: {@code 14.71/hour}. */
  private static boolean isPlainPay(ScannedText scan, NumberRange range) {
    boolean per = scan.tokens().is(range.to(), "/") || scan.begins("payperiod", range.to());
    return per && range.low() % 100 != 0 && !scan.begins("hour", range.to());
  }

  private static Wage bounded(
      ScannedText scan, NumberRange range, int from, PayPeriod per, PayBasis basis) {
    Money low = new Money(range.low(), "EUR", per, basis);
    Money high = new Money(range.high(), "EUR", per, basis);
    if (range.isSingle() && scan.isBefore("most", from, 2)) {
      return new Wage(null, high);
    }
    return range.isSingle() && scan.isBefore("least", from, 2)
        ? new Wage(low, null)
        : new Wage(low, high);
  }

  private static @Nullable Phrase period(ScannedText scan, NumberRange range) {
    Phrase after = scan.after("payperiod", range.to(), PERIOD_REACH);
    return after == null ? scan.before("payperiod", range.from(), PERIOD_REACH) : after;
  }

  private static boolean isOther(ScannedText scan, NumberRange range) {
    return scan.isBefore("notpaid", range.from(), OTHER_REACH)
        || scan.isAfter("notpaid", range.to(), OTHER_REACH)
        || TimeRange.isTime(scan, range);
  }

  private static boolean isPlausible(long cents, PayPeriod per) {
    return switch (per) {
      case HOUR -> cents >= 3_00 && cents <= 250_00;
      case MONTH -> cents >= 200_00 && cents <= 25_000_00;
      case YEAR -> cents >= 4_000_00 && cents <= 400_000_00;
    };
  }
}
