package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.eval.generate.GeneratorSettings.Vacancies;
import org.jspecify.annotations.Nullable;

/**
 * Hours and times of vacancies: a few hundred combinations, from the shifts that are usual in a
 * sector. The combinations are made once and shared by all vacancies.
 */
final class VacancySchedules {

  private static final int BREAK_MINUTES = 30;
  private static final int QUARTERS_OF_BREAK = 2;

  /** Hours a week, fewest and most, with weights: half of the work in the north is part-time. */
  private static final String HOURS =
      "4-8:2 8-12:4 8-16:8 12-20:6 16-20:5 16-24:12 20-24:6 20-32:6 24-28:7 24-32:16 24-36:8"
          + " 28-32:6 28-36:6 32-36:14 32-40:16 36-36:8 36-40:10 38-38:5 40-40:14";

  /** Work in shifts by agreement: care, hospitality, shops, guarding. */
  private static final List<String> ROSTERS =
      List.of(
          "1234567 0700-1530, 1234567 1500-2315",
          "1234567 0700-1530, 1234567 1500-2315, 1234567 2300-0715",
          "1234567 0730-1200, 1234567 1700-2200",
          "12345 0700-1200, 12345 1600-2100",
          "1234567 2300-0715",
          "1234567 0700-1100, 1234567 1830-2230",
          "34567 1100-1700, 34567 1630-2300",
          "123456 0900-1800, 4 1800-2100",
          "567 1700-0100, 67 1000-1700");

  /** Hours somewhere inside opening times: offices, schools, practices. */
  private static final List<String> OPENING_TIMES =
      List.of(
          "12345 0700-1900",
          "12345 0800-1800",
          "12345 0900-1700",
          "1234 0800-1730",
          "12345 0815-1515",
          "123456 0800-2000",
          "1245 0800-1500",
          "12345 0730-1630");

  /** Days of fixed work, the usual ones first. */
  private static final List<String> DAYS =
      List.of("12345", "1234", "1245", "124", "345", "12", "23456", "135", "45", "67");

  /**
   * Starts and ends of fixed work by day, by early, two-shift and night work, and in the evening.
   */
  private static final List<String> DAY_WORK =
      List.of("0700-1530", "0730-1600", "0800-1630", "0830-1700", "0900-1730", "0800-1200");

  private static final List<String> INDUSTRY =
      List.of("0700-1530", "0600-1430", "1430-2300", "0730-1615", "2230-0630", "0500-1315");
  private static final List<String> CLEANING =
      List.of("0600-0900", "1700-2000", "0600-1000", "1800-2130", "0700-1200", "0800-1300");

  private static final WeightedChoice<WorkSchedule> HOURS_ONLY =
      schedules(SchedulePattern.UNKNOWN, List.of());
  private static final WeightedChoice<WorkSchedule> ROSTERED =
      schedules(SchedulePattern.CHOICE_OF_SHIFTS, ROSTERS);
  private static final WeightedChoice<WorkSchedule> FLEXIBLE =
      schedules(SchedulePattern.FLEXIBLE_WITHIN, OPENING_TIMES);
  private static final WeightedChoice<WorkSchedule> FIXED_DAY = fixed(DAY_WORK);
  private static final WeightedChoice<WorkSchedule> FIXED_INDUSTRY = fixed(INDUSTRY);
  private static final WeightedChoice<WorkSchedule> FIXED_CLEANING = fixed(CLEANING);

  private VacancySchedules() {}

  /** Returns hours and times of a vacancy, or null when nothing is known. */
  static @Nullable WorkSchedule pick(Sector sector, RandomStream random) {
    if (random.chance(Vacancies.MISSING_SCHEDULE)) {
      return null;
    }
    return random.chance(Vacancies.MISSING_TIMES)
        ? HOURS_ONLY.pick(random)
        : choice(sector, random.below(10)).pick(random);
  }

  /** Each sector has two kinds of schedules, of which the first comes in {@code 7 of 10} cases. */
  private static WeightedChoice<WorkSchedule> choice(Sector sector, int ofTen) {
    boolean usual = ofTen < 7;
    return switch (sector) {
      case CARE, HOSPITALITY, PUBLIC -> usual ? ROSTERED : FIXED_DAY;
      case RETAIL -> usual ? ROSTERED : FLEXIBLE;
      case ICT, BUSINESS, EDUCATION -> usual ? FLEXIBLE : FIXED_DAY;
      case TECHNOLOGY, FOOD, LOGISTICS -> usual ? FIXED_INDUSTRY : FIXED_DAY;
      case TRANSPORT -> usual ? FIXED_INDUSTRY : ROSTERED;
      case ENERGY, CONSTRUCTION, CRAFTS, HORTICULTURE -> usual ? FIXED_DAY : FIXED_INDUSTRY;
      case CLEANING -> usual ? FIXED_CLEANING : FLEXIBLE;
    };
  }

  /** Every range of hours with every week of times; usual weeks come first and weigh more. */
  private static WeightedChoice<WorkSchedule> schedules(
      SchedulePattern pattern, List<String> notations) {
    List<WeightedChoice.Option<WorkSchedule>> options = new ArrayList<>();
    for (String range : HOURS.split(" ", -1)) {
      String[] figures = range.split("[-:]", -1);
      Hours min = Hours.parse(figures[0]);
      Hours max = Hours.parse(figures[1]);
      int weight = Integer.parseInt(figures[2]);
      if (notations.isEmpty()) {
        options.add(
            new WeightedChoice.Option<>(new WorkSchedule(min, max, pattern, null, null), weight));
      }
      for (int rank = 0; rank < notations.size(); rank++) {
        List<WeekInterval> week = WeekPatterns.of(notations.get(rank));
        options.add(
            new WeightedChoice.Option<>(
                new WorkSchedule(min, max, pattern, week, BREAK_MINUTES),
                weight * 60 / (rank + 2)));
      }
    }
    return WeightedChoice.of(options);
  }

  /** Every choice of days with every stretch of the day; hours follow from them. */
  private static WeightedChoice<WorkSchedule> fixed(List<String> stretches) {
    List<WeightedChoice.Option<WorkSchedule>> options = new ArrayList<>();
    for (int days = 0; days < DAYS.size(); days++) {
      for (int rank = 0; rank < stretches.size(); rank++) {
        List<WeekInterval> week = WeekPatterns.of(DAYS.get(days) + " " + stretches.get(rank));
        options.add(new WeightedChoice.Option<>(fixedWeek(week), 600 / (days + 1) / (rank + 2)));
      }
    }
    return WeightedChoice.of(options);
  }

  private static WorkSchedule fixedWeek(List<WeekInterval> week) {
    int slots = week.getFirst().slots();
    boolean pauses = slots > 5 * 4;
    int perDay = pauses ? slots - QUARTERS_OF_BREAK : slots;
    Hours hours = new Hours(perDay * week.size());
    return new WorkSchedule(
        hours, hours, SchedulePattern.FIXED, week, pauses ? BREAK_MINUTES : null);
  }
}
