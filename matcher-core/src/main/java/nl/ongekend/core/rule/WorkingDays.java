package nl.ongekend.core.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The working-day calendar of the Netherlands: Monday to Friday without public holidays.
 *
 * <p>Public holidays are those of the General Extension of Time Limits Act, article 3: New Year's
 * Day, Easter Monday, Ascension Day, Whit Monday, both Christmas days, King's Day and Liberation
 * Day, every year, and Good Friday, which the act equates with them. Easter follows the anonymous
 * Gregorian algorithm (Butcher, <em>Nature</em>, 1876).
 *
 * <p>Example: the second working day after Friday 27 November 2026 is Tuesday 1 December.
 */
public final class WorkingDays {

  private WorkingDays() {}

  /**
   * Returns the {@code count}-th working day after a day. The day itself does not count.
   *
   * @param day any day
   * @param count at least 1
   */
  public static LocalDate after(LocalDate day, int count) {
    LocalDate reached = day;
    int left = count;
    while (left > 0) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  /** Returns whether a day is a working day. */
  public static boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
  }

  /** Returns whether a day is a public holiday. */
  public static boolean isHoliday(LocalDate day) {
    return isFixedHoliday(day) || isHolidayAroundEaster(day);
  }

  private static boolean isFixedHoliday(LocalDate day) {
    int date = day.getDayOfMonth();
    return switch (day.getMonth()) {
      case JANUARY -> date == 1;
      case APRIL -> day.equals(kingsDay(day.getYear()));
      case MAY -> date == 5;
      case DECEMBER -> date == 25 || date == 26;
      default -> false;
    };
  }

  /** 27 April, or the day before when that is a Sunday. */
  private static LocalDate kingsDay(int year) {
    LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
    return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
  }

  private static boolean isHolidayAroundEaster(LocalDate day) {
    long daysAfter = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
    return daysAfter == -2
        || daysAfter == 0
        || daysAfter == 1
        || daysAfter == 39
        || daysAfter == 49
        || daysAfter == 50;
  }

  /** Returns Easter Sunday of a year of the Gregorian calendar. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
