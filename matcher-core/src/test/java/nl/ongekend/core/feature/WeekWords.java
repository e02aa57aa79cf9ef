package nl.ongekend.core.feature;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.WeekInterval;

/** Times of the week in words: {@code Mon-Wed 7.00-15.30}, {@code Thu 8.45-14.30}. */
final class WeekWords {

  private WeekWords() {}

  static List<WeekInterval> intervals(List<String> entries) {
    return entries.stream().flatMap(entry -> intervals(entry).stream()).toList();
  }

  static List<WeekInterval> intervals(String entry) {
    if (entry.equals("always")) {
      return Arrays.stream(DayOfWeek.values())
          .map(day -> new WeekInterval(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
          .toList();
    }
    String[] words = entry.split(" ", -1);
    String[] days = words[0].split("-", -1);
    String[] times = words[1].split("-", -1);
    int first = day(days[0]);
    int last = day(days[days.length - 1]);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.ordinal() >= first && day.ordinal() <= last)
        .map(day -> new WeekInterval(day, time(times[0]), time(times[1])))
        .toList();
  }

  private static int day(String name) {
    return List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun").indexOf(name);
  }

  private static LocalTime time(String text) {
    String[] parts = text.split("\\.", -1);
    int hour = Integer.parseInt(parts[0]) % 24;
    return LocalTime.of(hour, parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
  }

  /** Returns the first of {@code 24-32}, or {@code 32}. */
  static Hours least(String range) {
    return Hours.parse(range.split("-", -1)[0]);
  }

  /** Returns the second of {@code 24-32}, or {@code 32}. */
  static Hours most(String range) {
    String[] ends = range.split("-", -1);
    return Hours.parse(ends[ends.length - 1]);
  }
}
