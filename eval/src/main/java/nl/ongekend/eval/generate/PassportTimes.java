package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.core.profile.BlockedKind;
import nl.ongekend.core.profile.BlockedTime;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.eval.generate.GeneratorSettings.Passports;
import org.jspecify.annotations.Nullable;

/** Hours and times of a passport. Weeks are made once and shared by all passports. */
final class PassportTimes {

  private static final int QUARTERS_PER_HOUR = 4;

  private static final WeightedChoice<List<WeekInterval>> AVAILABLE =
      weeks(
          List.of(
              "12345 0700-1900:20",
              "1234567 0600-2300:14",
              "12345 0830-1500:14",
              "12345 0900-1700:10",
              "1234567 0000-0000:8",
              "123456 0700-1800:6",
              "1245 0830-1445:6",
              "12345 1700-2300, 67 0800-2300:6",
              "12345 0600-1600:4",
              "67 0700-2300:3",
              "135 0800-1800:3",
              "1234 0800-1700:3",
              "12345 1300-2200:3"));
  private static final WeightedChoice<List<WeekInterval>> JOBS =
      weeks(
          List.of(
              "135 0900-1300:5",
              "12 0800-1630:5",
              "12345 0600-0800:3",
              "67 0900-1700:3",
              "124 0700-1500:3",
              "45 1700-2100:3",
              "1245 0830-1230:4",
              "5 1600-2200, 6 1000-1800:3"));
  private static final WeightedChoice<List<WeekInterval>> LESSONS =
      weeks(
          List.of(
              "13 0900-1200:5",
              "24 0900-1200:5",
              "124 0930-1230:4",
              "3 1300-1600:3",
              "24 1900-2130:3",
              "1234 0900-1145:2"));
  private static final WeightedChoice<List<WeekInterval>> SCHOOL_RUNS =
      weeks(
          List.of(
              "12345 0800-0845, 12345 1400-1445:5",
              "1245 0815-0845, 1245 1430-1500:3",
              "12345 1500-1545:2"));
  private static final WeightedChoice<List<WeekInterval>> OTHERS =
      weeks(List.of("7 0000-0000:3", "5 1200-1430:2", "3 0900-1200:2", "6 0000-0000:1"));

  private PassportTimes() {}

  /** Returns hours and times. */
  static WorkTime pick(PersonShape shape, RandomStream random) {
    String[] range = shape.hours().pick(random).split("-", -1);
    boolean works = random.chance(shape.traits().worksNow());
    boolean keeps = works && random.chance(Passports.KEEPS_JOB);
    Hours min = Hours.parse(range[0]);
    Hours max = Hours.parse(range[1]);
    return new WorkTime(
        random.chance(Passports.MISSING_MIN_HOURS) ? null : min,
        random.chance(Passports.MISSING_MAX_HOURS) ? null : max,
        workedNow(works, max, random),
        works ? keeps : null,
        random.unlessMissing(Passports.MISSING_AVAILABLE, () -> AVAILABLE.pick(random)),
        blocked(shape, keeps, random),
        random.unlessMissing(
            Passports.MISSING_AVAILABLE_FROM,
            () ->
                GeneratorSettings.AS_OF.plusDays(
                    random.chance(Passports.AVAILABLE_NOW) ? 0 : random.between(1, 150))));
  }

  /** Who works does so for less than the hours wanted. */
  private static @Nullable Hours workedNow(boolean works, Hours max, RandomStream random) {
    if (works) {
      int most = max.quarters() / QUARTERS_PER_HOUR;
      return Hours.of(random.between(most / 4, most * 3 / 4));
    }
    return random.chance(Passports.MISSING_WORKED_NOW) ? null : Hours.of(0);
  }

  private static @Nullable List<BlockedTime> blocked(
      PersonShape shape, boolean keepsJob, RandomStream random) {
    List<BlockedTime> blocked = new ArrayList<>();
    if (keepsJob) {
      add(BlockedKind.JOB_KEPT, JOBS, blocked, random);
    }
    if (random.chance(shape.traits().followsCourse())) {
      add(BlockedKind.CIVIC_INTEGRATION, LESSONS, blocked, random);
    }
    if (random.chance(Passports.SCHOOL_RUN)) {
      add(BlockedKind.SCHOOL_RUN, SCHOOL_RUNS, blocked, random);
    }
    if (random.chance(Passports.OTHER_BLOCKED)) {
      add(BlockedKind.OTHER, OTHERS, blocked, random);
    }
    return blocked.isEmpty() && random.chance(Passports.MISSING_BLOCKED) ? null : blocked;
  }

  private static void add(
      BlockedKind kind,
      WeightedChoice<List<WeekInterval>> weeks,
      List<BlockedTime> blocked,
      RandomStream random) {
    weeks.pick(random).forEach(interval -> blocked.add(new BlockedTime(kind, interval)));
  }

  private static WeightedChoice<List<WeekInterval>> weeks(List<String> notations) {
    Stream<WeightedChoice.Option<List<WeekInterval>>> options =
        notations.stream()
            .map(notation -> notation.split(":", -1))
            .map(parts ->
                new WeightedChoice.Option<>(WeekPatterns.of(parts[0]), Integer.parseInt(parts[1])));
    return WeightedChoice.of(options.toList());
  }
}
