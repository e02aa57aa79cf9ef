package nl.ongekend.core.reading.fact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.ReadPeriod;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import nl.ongekend.core.reading.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How long a person did something: {@code 2015-2019}, {@code maart 2018 - heden}, {@code sinds
 * 2019}, {@code 5 jaar ervaring}. Years without months are whole years apart; what goes on ends
 * with the day of reading. Ages are masked before.
 */
final class ExperiencePattern {

  private static final int REACH = 5;
  private static final int LONGEST_YEARS = 50;
  private static final int OLDEST_YEARS = 60;
  private static final String[] JOINTS = {
    "-", "\u2013", "\u2014", "tot", "to", "until", "till", "/", "t"
  };
  private static final String[] NOW = {
    "heden", "nu", "now", "present", "today", "current", "vandaag"
  };

  private ExperiencePattern() {}

  /** Returns the periods of a text, in its order. */
  static List<Found<ReadPeriod>> read(FactScan facts) {
    List<Found<ReadPeriod>> periods = new ArrayList<>();
    for (int token = 0; token < facts.tokens().count(); token++) {
      Stretch stretch = stretch(facts, token);
      stretch = stretch == null ? length(facts, token) : stretch;
      if (stretch != null) {
        periods.add(Found.at(stretch.period, facts.scan().span(token, stretch.to)));
        token = stretch.to - 1;
      }
    }
    return periods;
  }

  private static @Nullable Stretch stretch(FactScan facts, int token) {
    ScannedText scan = facts.scan();
    Tokens tokens = scan.tokens();
    YearMonth now = YearMonth.from(facts.asOf());
    if (tokens.is(token, "sinds", "since")) {
      Moment since = Moment.at(scan, token + 1);
      return since == null || since.month.isAfter(now)
          ? null
          : new Stretch(period(since, new Moment(now, since.exact, since.to), true), since.to);
    }
    Moment first = Moment.at(scan, token);
    if (first == null || !tokens.is(first.to, JOINTS)) {
      return null;
    }
    int next = tokens.is(first.to, "t") ? first.to + 3 : first.to + 1;
    boolean goesOn = tokens.is(next, NOW);
    Moment second = goesOn ? new Moment(now, first.exact, next + 1) : Moment.at(scan, next);
    boolean ordered =
        second != null && !second.month.isBefore(first.month) && !second.month.isAfter(now);
    boolean recent = now.getYear() - first.month.getYear() <= OLDEST_YEARS;
    return ordered && recent && second != null
        ? new Stretch(period(first, second, goesOn), second.to)
        : null;
  }

  private static ReadPeriod period(Moment first, Moment second, boolean goesOn) {
    boolean exact = first.exact && second.exact;
    int years = second.month.getYear() - first.month.getYear();
    int months = 12 * years + second.month.getMonthValue() - first.month.getMonthValue();
    return new ReadPeriod(
        exact ? months : 12 * years,
        first.month.getYear(),
        goesOn ? null : Integer.valueOf(second.month.getYear()));
  }

  /** A number of years or months, near a word of experience. */
  private static @Nullable Stretch length(FactScan facts, int token) {
    ScannedText scan = facts.scan();
    int number = number(scan, token);
    int at = scan.tokens().is(token + 1, "+") ? token + 2 : token + 1;
    boolean years = scan.tokens().is(at, "jaar", "jaren", "years", "year", "yrs", "yr", "jr");
    boolean months = scan.tokens().is(at, "maanden", "maand", "months", "month");
    if (number < 1 || !(years || months) || number > (years ? LONGEST_YEARS : 12 * LONGEST_YEARS)) {
      return null;
    }
    boolean worked =
        scan.isNear("experience", token, at + 1, REACH)
            || scan.tokens().is(at + 1, "als", "as")
            || (facts.kind() == ReadingKind.QUERY && !scan.tokens().is(at + 1, "oud", "old"));
    int length = years ? 12 * number : number;
    return worked ? new Stretch(new ReadPeriod(length, null, null), at + 1) : null;
  }

  private static int number(ScannedText scan, int token) {
    Phrase word = scan.phraseAt("number", token);
    return word == null ? scan.value(token) : Integer.parseInt(word.code());
  }

  private record Stretch(ReadPeriod period, int to) {}

  private record Moment(YearMonth month, boolean exact, int to) {

    /** Returns a year, a month with a year, or {@code 03/2018} that begins at a token. */
    static @Nullable Moment at(ScannedText scan, int token) {
      int value = scan.value(token);
      if (ReadDate.isYear(value)) {
        return new Moment(YearMonth.of(value, 1), false, token + 1);
      }
      Phrase month = scan.phraseAt("month", token);
      if (month != null && ReadDate.isYear(scan.value(month.to()))) {
        int number = Integer.parseInt(month.code());
        return new Moment(YearMonth.of(scan.value(month.to()), number), true, month.to() + 1);
      }
      boolean numeric =
          value >= 1
              && value <= 12
              && scan.tokens().is(token + 1, "/", "-")
              && scan.tokens().touchesNext(token)
              && ReadDate.isYear(scan.value(token + 2));
      return numeric
          ? new Moment(YearMonth.of(scan.value(token + 2), value), true, token + 3)
          : null;
    }
  }
}
