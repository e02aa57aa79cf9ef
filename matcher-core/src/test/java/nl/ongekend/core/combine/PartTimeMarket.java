package nl.ongekend.core.combine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.ongekend.core.match.ExhaustiveRanker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.BlockedKind;
import nl.ongekend.core.profile.BlockedTime;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * People who want many hours and vacancies that give few: mornings, afternoons, nights, to choose
 * from or flexible, often of the same schedule. One in eight keeps what was drawn, for the corners.
 *
 * @param world the world
 * @param passports the people
 * @param vacancies the vacancies
 */
record PartTimeMarket(MatchWorld world, List<Passport> passports, List<Vacancy> vacancies) {

  private static final List<Integer> STARTS = List.of(5, 8, 13, 18, 22);

  static PartTimeMarket of(long seed, int passports, int vacancies) {
    RandomMarket market = RandomMarket.of(seed, passports, vacancies);
    Draw draw = new Draw(new Random(seed));
    return new PartTimeMarket(
        market.world(),
        market.passports().stream().map(draw::partTime).toList(),
        market.vacancies().stream().map(draw::partTime).toList());
  }

  ExhaustiveRanker ranker() {
    return new ExhaustiveRanker(world, passports, vacancies);
  }

  private record Draw(Random random) {

    Passport partTime(Passport passport) {
      Passport.Builder builder = passport.toBuilder();
      if (random.nextInt(3) == 0) {
        builder.labourMarketAccess(LabourMarketAccess.of(AccessClass.TWV_STUDENT));
      }
      return random.nextInt(8) == 0 ? passport : builder.workTime(workTime()).build();
    }

    private WorkTime workTime() {
      boolean keeps = random.nextInt(4) == 0;
      return new WorkTime(
          maybe(Hours.of(12 + 4 * random.nextInt(6))),
          maybe(Hours.of(32 + 4 * random.nextInt(4))),
          Hours.of(keeps ? 8 : 0),
          keeps,
          maybe(week(6, 23)),
          keeps
              ? List.of(new BlockedTime(BlockedKind.JOB_KEPT, at(DayOfWeek.FRIDAY, 9, 17)))
              : null,
          null);
    }

    private static List<WeekInterval> week(int from, int to) {
      return IntStream.range(0, 7).mapToObj(i -> at(DayOfWeek.of(i + 1), from, to)).toList();
    }

    private static WeekInterval at(DayOfWeek day, int from, int to) {
      return new WeekInterval(day, LocalTime.of(from, 0), LocalTime.of(to % 24, 0));
    }

    private <T> @Nullable T maybe(T value) {
      return random.nextInt(8) == 0 ? null : value;
    }

    Vacancy partTime(Vacancy vacancy) {
      return random.nextInt(8) == 0
          ? vacancy
          : vacancy.toBuilder().schedule(schedule()).period(null).build();
    }

    private WorkSchedule schedule() {
      SchedulePattern pattern = SchedulePattern.values()[random.nextInt(4)];
      int start = STARTS.get(random.nextInt(STARTS.size()));
      int length = 4 + 2 * random.nextInt(2);
      List<WeekInterval> intervals = new ArrayList<>();
      int size = 2 + random.nextInt(2);
      int first = 2 * random.nextInt(2);
      for (int i = 0; i < size; i++) {
        intervals.add(at(DayOfWeek.of(1 + (first + i) % 7), start, start + length));
      }
      boolean unknown = pattern == SchedulePattern.UNKNOWN;
      int hours = length * intervals.size();
      return new WorkSchedule(
          maybe(Hours.of(Math.min(hours, 8))),
          maybe(Hours.of(Math.max(hours, 8))),
          pattern,
          unknown ? null : intervals,
          null);
    }
  }
}
