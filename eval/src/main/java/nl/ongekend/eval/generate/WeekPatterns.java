package nl.ongekend.eval.generate;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.profile.WeekInterval;

/**
 * Weekly times in short notation: digits for days, 1 for Monday, and a stretch of the day.
 *
 * <p>{@code "135 0700-1530"} is Monday, Wednesday and Friday from 7.00 to 15.30; several are
 * separated by a comma. Minutes are quarters; an end before the start is on the next day.
 */
final class WeekPatterns {

  private WeekPatterns() {}

  /** Returns the intervals of a week, day by day. */
  static List<WeekInterval> of(String notation) {
    return Arrays.stream(notation.split(", ", -1)).flatMap(WeekPatterns::part).toList();
  }

  private static Stream<WeekInterval> part(String part) {
    String[] words = part.split("[ -]", -1);
    LocalTime from = time(words[1]);
    LocalTime to = time(words[2]);
    return words[0]
        .chars()
        .mapToObj(digit -> new WeekInterval(DayOfWeek.of(digit - '0'), from, to));
  }

  private static LocalTime time(String digits) {
    return LocalTime.of(
        Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
  }
}
