package nl.ongekend.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  @Test
  void after_secondDayAfterFriday_isTuesday() {
    assertThat(WorkingDays.after(LocalDate.parse("2026-11-27"), 2)).isEqualTo("2026-12-01");
  }

  @ParameterizedTest
  @CsvSource({
    "1981, 1981-04-19", // the algorithm's latest-date corrections
    "1954, 1954-04-18",
    "2000, 2000-04-23",
    "2008, 2008-03-23",
    "2024, 2024-03-31",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2038, 2038-04-25",
    "2285, 2285-03-22"
  })
  void easter_knownYears_isThatSunday(int year, LocalDate expected) {
    assertThat(WorkingDays.easter(year)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", // New Year's Day
        "2026-04-03", // Good Friday
        "2026-04-06", // Easter Monday
        "2026-04-27", // King's Day
        "2026-05-05", // Liberation Day
        "2026-05-14", // Ascension Day
        "2026-05-25", // Whit Monday
        "2026-12-25", // Christmas Day
        "2025-12-26", // Boxing Day
        "2025-04-26" // King's Day, moved from a Sunday
      })
  void isHoliday_publicHolidays_true(LocalDate day) {
    assertThat(WorkingDays.isHoliday(day)).isTrue();
    assertThat(WorkingDays.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-04-28", "2026-04-07", "2026-12-24", "2026-12-31", "2026-05-04"})
  void isWorkingDay_daysBesideHolidays_true(LocalDate day) {
    assertThat(WorkingDays.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-28", "2026-11-29"})
  void isWorkingDay_weekend_false(LocalDate day) {
    assertThat(WorkingDays.isWorkingDay(day)).isFalse();
  }
}
