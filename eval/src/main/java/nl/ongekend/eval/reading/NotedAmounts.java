package nl.ongekend.eval.reading;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import org.jspecify.annotations.Nullable;

/** Hours, times and wages as annotations write them. */
final class NotedAmounts {

  private static final int DAYS = DayOfWeek.values().length;

  private NotedAmounts() {}

  /** Returns the value of {@code 24-32}, {@code 24-}, {@code -32} or {@code 24}. */
  static List<String> hours(Annotation one) {
    if (one.any()) {
      return List.of();
    }
    String[] ends = ends(one.detail(0));
    return List.of(Values.hours(parsedHours(ends[0]), parsedHours(ends[1])));
  }

  private static @Nullable Hours parsedHours(String hours) {
    return hours.isEmpty() ? null : Hours.parse(hours);
  }

  /** Returns the values of one such as {@code mon-thu 07:00-15:30 fri 07:00-12:00}, a day each. */
  static List<String> times(Annotation one) {
    List<String> times = new ArrayList<>();
    for (int i = 0; i < one.details().size(); i += 2) {
      String[] clock = ends(one.detail(i + 1));
      LocalTime from = LocalTime.parse(clock[0]);
      LocalTime to = LocalTime.parse(clock[1]);
      days(ends(one.detail(i))).forEach(day -> times.add(Values.time(day, from, to)));
    }
    return times;
  }

  /** The days from one to another; they may go over the end of the week. */
  private static List<DayOfWeek> days(String[] ends) {
    DayOfWeek first = day(ends[0]);
    int count = Math.floorMod(day(ends[1]).getValue() - first.getValue(), DAYS) + 1;
    List<DayOfWeek> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      days.add(first.plus(i));
    }
    return days;
  }

  private static DayOfWeek day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (Values.word(day).startsWith(word)) {
        return day;
      }
    }
    throw new IllegalArgumentException("day (%s) must be one such as mon.".formatted(word));
  }

  /**
   * Returns the values of one such as {@code 2600-3100 month}; gross unless {@code net} follows. A
   * single amount may be read as the lowest or as both.
   */
  static List<String> wages(Annotation one) {
    if (one.any()) {
      return List.of();
    }
    String[] ends = ends(one.detail(0));
    PayPeriod per = Annotation.constant(PayPeriod.class, one.detail(1));
    PayBasis basis = Annotation.constant(PayBasis.class, one.detail(2, "gross"));
    Long from = cents(ends[0]);
    String both = Values.wage(from, cents(ends[1]), per, basis);
    return one.detail(0).contains("-")
        ? List.of(both)
        : List.of(both, Values.wage(from, null, per, basis));
  }

  private static @Nullable Long cents(String amount) {
    return amount.isEmpty() ? null : new BigDecimal(amount).movePointRight(2).longValueExact();
  }

  /** The two ends of a range; the same twice when it is none. */
  private static String[] ends(String range) {
    int dash = range.indexOf('-');
    return dash < 0
        ? new String[] {range, range}
        : new String[] {range.substring(0, dash), range.substring(dash + 1)};
  }
}
