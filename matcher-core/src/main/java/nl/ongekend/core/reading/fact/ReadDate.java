package nl.ongekend.core.reading.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text names: {@code 1 maart}, {@code March 1st, 2027}, {@code 01-03-2027}, {@code
 * 2027-03-01}, {@code begin maart}, {@code next month}.
 *
 * <p>A month alone is its first day; {@code medio} and {@code mid} are the 15th, {@code eind} and
 * {@code end of} the last day. Without a year it is the next such day as of the day of reading, or
 * the one at most two months ago; a month that is running is that day itself.
 *
 * @param day the day
 * @param from its first token
 * @param to one past its last token
 */
record ReadDate(LocalDate day, int from, int to) {

  private static final int LOOK_BACK_DAYS = 60;
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  /** Returns the day that begins at a token; null when none does. */
  static @Nullable ReadDate at(ScannedText scan, int token, LocalDate asOf) {
    try {
      ReadDate numeric = numeric(scan, token);
      if (numeric != null) {
        return numeric;
      }
      ReadDate written = dayAndMonth(scan, token, asOf);
      written = written == null ? monthAndDay(scan, token, asOf) : written;
      return written == null ? relative(scan, token, asOf) : written;
    } catch (DateTimeException e) {
      // A day that no calendar has, such as the 31st of June, is not read.
      return null;
    }
  }

  private static @Nullable ReadDate numeric(ScannedText scan, int token) {
    Tokens tokens = scan.tokens();
    boolean parts =
        tokens.is(token + 1, "-", "/")
            && tokens.is(token + 3, "-", "/")
            && tokens.touchesNext(token)
            && tokens.touchesNext(token + 2);
    if (parts) {
      return of(scan.value(token), scan.value(token + 2), scan.value(token + 4), token, token + 5);
    }
    String[] points = scan.isNumber(token) ? tokens.folded(token).split("\\.", 4) : new String[0];
    boolean pointed =
        points.length == 3
            && tokens.folded(token).length() <= 10
            && tokens.folded(token).indexOf(',') < 0
            && tokens.folded(token).indexOf(':') < 0;
    return pointed
        ? of(
            Integer.parseInt(points[0]),
            Integer.parseInt(points[1]),
            Integer.parseInt(points[2]),
            token,
            token + 1)
        : null;
  }

  private static @Nullable ReadDate of(int first, int month, int last, int from, int to) {
    if (isYear(first) && last >= 1) {
      return new ReadDate(LocalDate.of(first, month, last), from, to);
    }
    int year = last >= 0 && last < 100 ? 2000 + last : last;
    return isYear(year) && first >= 1
        ? new ReadDate(LocalDate.of(year, month, first), from, to)
        : null;
  }

  private static @Nullable ReadDate dayAndMonth(ScannedText scan, int token, LocalDate asOf) {
    int day = scan.value(token);
    if (day < 1 || day > 31) {
      return null;
    }
    int at =
        scan.tokens().is(token + 1, "st", "nd", "rd", "th", "e", "ste", "de")
            ? token + 2
            : token + 1;
    at = scan.tokens().is(at, "of") ? at + 1 : at;
    Phrase month = scan.phraseAt("month", at);
    return month == null ? null : withYear(scan, month, day, token, month.to(), asOf);
  }

  private static @Nullable ReadDate monthAndDay(ScannedText scan, int token, LocalDate asOf) {
    Tokens tokens = scan.tokens();
    boolean middle = tokens.is(token, "medio", "halverwege", "mid");
    boolean last = tokens.is(token, "eind", "end", "einde");
    boolean first = tokens.is(token, "begin", "early", "start", "beginning");
    int at = middle || last || first ? token + 1 : token;
    at = at > token && tokens.is(at, "of", "-") ? at + 1 : at;
    Phrase month = scan.phraseAt("month", at);
    if (month == null || (at == token && isNoMonth(scan, token))) {
      return null;
    }
    int day = scan.value(month.to());
    if (at == token && day >= 1 && day <= 31 && !scan.begins("hour", month.to() + 1)) {
      int to = tokens.is(month.to() + 1, "st", "nd", "rd", "th") ? month.to() + 2 : month.to() + 1;
      to = tokens.is(to, ",") && isYear(scan.value(to + 1)) ? to + 1 : to;
      return withYear(scan, month, day, token, to, asOf);
    }
    return withYear(scan, month, last ? -1 : middle ? 15 : 0, token, month.to(), asOf);
  }

  /** "May" and "mar" are words as well: alone they need a capital, and a year or a word of time. */
  private static boolean isNoMonth(ScannedText scan, int token) {
    boolean doubtful = scan.tokens().is(token, "may", "mar", "sep", "dec", "jan", "apr", "feb");
    boolean certain =
        isYear(scan.value(token + 1))
            || scan.begins("start", token - 1)
            || scan.tokens().is(token - 1, "in");
    return doubtful && !(certain && scan.tokens().isCapitalised(token));
  }

  private static ReadDate withYear(
      ScannedText scan, Phrase month, int day, int from, int to, LocalDate asOf) {
    int year = scan.value(to);
    int number = Integer.parseInt(month.code());
    if (isYear(year)) {
      return new ReadDate(dayOf(YearMonth.of(year, number), day), from, to + 1);
    }
    YearMonth running = YearMonth.of(asOf.getYear(), number);
    if (day == 0 && number == asOf.getMonthValue()) {
      return new ReadDate(asOf, from, to);
    }
    LocalDate next = dayOf(running, day);
    boolean past = next.isBefore(asOf.minusDays(day == 0 ? 0 : LOOK_BACK_DAYS));
    return new ReadDate(past ? dayOf(running.plusYears(1), day) : next, from, to);
  }

  private static LocalDate dayOf(YearMonth month, int day) {
    return day < 0 ? month.atEndOfMonth() : month.atDay(Math.max(1, day));
  }

  private static @Nullable ReadDate relative(ScannedText scan, int token, LocalDate asOf) {
    Tokens tokens = scan.tokens();
    if (!tokens.is(token, "volgende", "next")) {
      return null;
    }
    if (tokens.is(token + 1, "maand", "month")) {
      return new ReadDate(YearMonth.from(asOf).plusMonths(1).atDay(1), token, token + 2);
    }
    return tokens.is(token + 1, "week")
        ? new ReadDate(asOf.plusDays(8L - asOf.getDayOfWeek().getValue()), token, token + 2)
        : null;
  }

  static boolean isYear(int value) {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }
}
