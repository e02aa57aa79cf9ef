package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * Hours a week: {@code 24-32 uur}, {@code minimaal 24 uur per week}, {@code 36-urige werkweek},
 * {@code up to 20 hours a week}. Times of day, hours a day and hours of experience are none.
 */
final class HoursPattern {

  private static final int FEWEST = 4;
  private static final int MOST = 60;
  private static final int REACH = 3;
  private static final int WEEK_REACH = 4;

  private HoursPattern() {}

  /**
   * Hours that were read.
   *
   * @param least the fewest a week; missing when only a most is said
   * @param most the most a week; missing when only a least is said
   * @param span where
   */
  record ReadHours(@Nullable Hours least, @Nullable Hours most, Span span) {}

  /** Returns the first hours a week, those with a word for the week before others; or null. */
  static @Nullable ReadHours read(FactScan facts) {
    List<ReadHours> plain = new ArrayList<>();
    ScannedText scan = facts.scan();
    for (int token = 0; token < scan.tokens().count(); token++) {
      NumberRange range = scan.isNumber(token) ? NumberRange.at(scan, token) : null;
      if (range == null) {
        continue;
      }
      ReadHours hours = hours(facts, range);
      if (hours != null && isPerWeek(scan, range.to())) {
        return hours;
      }
      if (hours != null) {
        plain.add(hours);
      }
      token = range.to() - 1;
    }
    return plain.isEmpty() ? null : plain.getFirst();
  }

  private static @Nullable ReadHours hours(FactScan facts, NumberRange range) {
    ScannedText scan = facts.scan();
    int unit = unit(scan, range);
    if (unit < 0 || !isWeekly(scan, range, unit) || TimeRange.isTime(scan, range)) {
      return null;
    }
    Hours low = inWeek(range.low());
    Hours high = inWeek(range.high());
    if (low == null || high == null || high.quarters() < 4 * FEWEST) {
      return null;
    }
    return withBounds(scan, range, low, high, endOfWeek(scan, unit));
  }

  private static ReadHours withBounds(
      ScannedText scan, NumberRange range, Hours low, Hours high, int to) {
    Phrase least = range.isSingle() ? scan.before("least", range.from(), 2) : null;
    if (least != null) {
      return new ReadHours(low, null, scan.span(least.from(), to));
    }
    Phrase most = range.isSingle() ? scan.before("most", range.from(), 2) : null;
    return most == null
        ? new ReadHours(low, high, scan.span(range.from(), to))
        : new ReadHours(null, high, scan.span(most.from(), to));
  }

  /**
   * Returns the token of the unit; the last of the number when the unit stands before it; or -1.
   */
  private static int unit(ScannedText scan, NumberRange range) {
    int after = range.to();
    int at = scan.tokens().is(after, "-") ? after + 1 : after;
    if (scan.begins("hour", at) || scan.tokens().is(at, "urige", "urig")) {
      return at;
    }
    boolean label =
        scan.tokens().is(range.from() - 1, ":") && scan.begins("hour", range.from() - 2);
    return label ? after - 1 : -1;
  }

  private static boolean isWeekly(ScannedText scan, NumberRange range, int unit) {
    return !scan.isAfter("perday", unit + 1, REACH)
        && !scan.isAfter("experience", unit + 1, REACH)
        && !scan.begins("currency", range.from() - 1)
        && !scan.isBefore("travelminutes", range.from(), WEEK_REACH)
        && !scan.isAfter("travelminutes", unit + 1, 2)
        && !scan.tokens().is(range.from() - 1, "om", "at", "/");
  }

  private static boolean isPerWeek(ScannedText scan, int token) {
    return scan.isAfter("perweek", token, WEEK_REACH);
  }

  private static int endOfWeek(ScannedText scan, int unit) {
    Phrase week = scan.after("perweek", unit + 1, WEEK_REACH);
    return week == null ? unit + 1 : week.to();
  }

  private static @Nullable Hours inWeek(long hundredths) {
    boolean fits = hundredths % 25 == 0 && hundredths <= MOST * 100L;
    return fits ? new Hours((int) (hundredths / 25)) : null;
  }
}
