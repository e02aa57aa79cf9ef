package nl.ongekend.core.reading.fact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;
import nl.ongekend.core.reading.language.ScannedText;
import org.jspecify.annotations.Nullable;

/**
 * Hours a week and the times of the week they are worked at.
 *
 * <p>Times count only with their days: {@code ma-vr 7.00-15.30}. One stretch of the clock is fixed,
 * several are shifts to choose from. Times without days, and words such as {@code nachtdienst}, are
 * no intervals; the words become hints.
 */
final class SchedulePatterns {

  private static final int DAY_REACH = 16;
  private static final int MOST_TIMES = 7;

  private SchedulePatterns() {}

  static @Nullable Found<WorkSchedule> read(FactScan facts) {
    HoursPattern.ReadHours hours = HoursPattern.read(facts);
    List<Span> spans = new ArrayList<>();
    Set<WeekInterval> intervals = new LinkedHashSet<>();
    int times = readTimes(facts.scan(), intervals, spans);
    if (hours == null && intervals.isEmpty()) {
      return null;
    }
    if (hours != null) {
      spans.addFirst(hours.span());
    }
    spans.sort(null);
    SchedulePattern pattern =
        times == 0
            ? SchedulePattern.UNKNOWN
            : times == 1 ? SchedulePattern.FIXED : SchedulePattern.CHOICE_OF_SHIFTS;
    Hours least = hours == null ? null : hours.least();
    Hours most = hours == null ? null : hours.most();
    List<WeekInterval> week = intervals.isEmpty() ? null : List.copyOf(intervals);
    return new Found<>(new WorkSchedule(least, most, pattern, week, null), spans);
  }

  private static int readTimes(ScannedText scan, Set<WeekInterval> intervals, List<Span> spans) {
    int times = 0;
    for (int token = 0; token < scan.tokens().count() && times < MOST_TIMES; token++) {
      TimeRange range = scan.isNumber(token) ? TimeRange.at(scan, token) : null;
      if (range == null) {
        continue;
      }
      Set<Integer> days = daysBefore(scan, range.from());
      days = days.isEmpty() ? daysAfter(scan, range.to()) : days;
      for (int day : days) {
        intervals.add(new WeekInterval(DayOfWeek.of(day), range.begin(), range.end()));
      }
      if (!days.isEmpty()) {
        times++;
        spans.add(scan.span(range.from(), range.to()));
      }
      token = range.to() - 1;
    }
    return times;
  }

  private static Set<Integer> daysBefore(ScannedText scan, int token) {
    int at = token;
    while (at > token - DAY_REACH && at > 0 && scan.tokens().sameSentence(at - 1, token)) {
      at--;
    }
    return days(scan, at, token);
  }

  private static Set<Integer> daysAfter(ScannedText scan, int token) {
    int at = token;
    while (at < token + DAY_REACH && scan.tokens().sameSentence(at, token - 1)) {
      at++;
    }
    return days(scan, token, at);
  }

  /** Returns the days named between two tokens; {@code ma-vr} is all days between them. */
  private static Set<Integer> days(ScannedText scan, int from, int to) {
    Set<Integer> days = new TreeSet<>();
    int last = 0;
    for (int token = from; token < to; token++) {
      Phrase phrase = scan.phraseAt("day", token);
      if (phrase == null) {
        last = isRangeJoint(scan, token) ? last : 0;
        continue;
      }
      int first = phrase.code().charAt(0) - '0';
      if (last > 0 && phrase.code().length() == 1 && isRangeJoint(scan, token - 1)) {
        for (int day = last; day != first; day = day % 7 + 1) {
          days.add(day);
        }
      }
      phrase.code().chars().forEach(day -> days.add(day - '0'));
      last = first;
    }
    return days;
  }

  private static boolean isRangeJoint(ScannedText scan, int token) {
    return scan.tokens()
        .is(token, "-", "\u2013", "tot", "t", "/", "m", "to", "through", "until", "met");
  }
}
