package nl.ongekend.core.reading.fact;

import java.time.LocalTime;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the clock: {@code 7.00-15.30}, {@code van 8 tot 17 uur}, {@code 9am to 5pm}, on
 * quarters of an hour.
 *
 * @param begin when it begins
 * @param end when it ends; before {@code begin} on the next day
 * @param from its first token
 * @param to one past its last token
 */
record TimeRange(LocalTime begin, LocalTime end, int from, int to) {

  private static final String[] JOINTS = {
    "-", "\u2013", "\u2014", "tot", "to", "until", "till", "en", "and", "t"
  };
  private static final int DAY_REACH = 7;

  /** Returns whether a range of numbers tells the time rather than a number of hours. */
  static boolean isTime(ScannedText scan, NumberRange range) {
    return at(scan, range.from()) != null;
  }

  /** Returns what begins at a token; null when it is not sure that it is times. */
  static @Nullable TimeRange at(ScannedText scan, int token) {
    Tokens tokens = scan.tokens();
    Clock first = Clock.at(scan, token);
    if (first == null || !tokens.is(first.to, JOINTS) || scan.begins("currency", token - 1)) {
      return null;
    }
    int next = tokens.is(first.to, "t") ? first.to + 3 : first.to + 1;
    Clock second = Clock.at(scan, next);
    if (second == null || isPay(scan, second.to)) {
      return null;
    }
    boolean sure =
        (first.exact || second.exact) ? isSaid(scan, first, second) : isOnDays(scan, first, second);
    return sure && !first.time.equals(second.time)
        ? new TimeRange(first.time, second.time, token, second.to)
        : null;
  }

  private static boolean isPay(ScannedText scan, int to) {
    return (scan.begins("payperiod", to) && !scan.begins("hour", to))
        || scan.tokens().is(to, "/")
        || scan.begins("currency", to);
  }

  /** Minutes after a colon are a time; after a point only with a word of time or a day near. */
  private static boolean isSaid(ScannedText scan, Clock first, Clock second) {
    return first.colon
        || second.colon
        || scan.begins("hour", second.to)
        || scan.isBefore("between", first.from, 2)
        || isNearDay(scan, first, second);
  }

  /** Whole hours are a time only beside days and after a word such as {@code van}. */
  private static boolean isOnDays(ScannedText scan, Clock first, Clock second) {
    return isNearDay(scan, first, second) && !scan.isAfter("perweek", second.to, 4);
  }

  private static boolean isNearDay(ScannedText scan, Clock first, Clock second) {
    return scan.isBefore("day", first.from, DAY_REACH) || scan.isAfter("day", second.to, DAY_REACH);
  }

  private record Clock(LocalTime time, boolean exact, boolean colon, int from, int to) {

    static @Nullable Clock at(ScannedText scan, int token) {
      if (!scan.isNumber(token)) {
        return null;
      }
      String number = scan.tokens().folded(token);
      int split = Math.max(number.indexOf(':'), number.indexOf('.'));
      int hour = whole(split < 0 ? number : number.substring(0, split));
      int minute = split < 0 ? 0 : whole(number.substring(split + 1));
      boolean wellFormed = split < 0 || number.length() - split == 3;
      int to = token + 1;
      if (scan.tokens().is(to, "pm", "am")) {
        hour = scan.tokens().is(to, "pm") && hour < 12 ? hour + 12 : hour;
        to++;
      }
      if (!wellFormed || hour < 0 || hour > 24 || minute < 0 || minute % 15 != 0 || minute > 45) {
        return null;
      }
      to =
          split >= 0 && scan.tokens().is(to, "uur", "u", "h") && scan.tokens().is(to + 1, JOINTS)
              ? to + 1
              : to;
      LocalTime time = LocalTime.of(hour % 24, minute);
      return new Clock(time, split >= 0 || to > token + 1, number.indexOf(':') >= 0, token, to);
    }

    private static int whole(String digits) {
      boolean plain =
          !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
      return plain ? Integer.parseInt(digits) : -1;
    }
  }
}
