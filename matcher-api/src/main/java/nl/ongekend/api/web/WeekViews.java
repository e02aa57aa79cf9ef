package nl.ongekend.api.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.core.profile.BlockedTime;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/** Draws weeks: what a person can, and the work of one vacancy or of two. Thread-safe. */
final class WeekViews {

  private static final int DAY = 96;
  private static final int WEEK = Hours.WEEK_QUARTERS;
  private static final int QUARTER = 15;

  /** Eleven hours: a shorter break is no daily rest. */
  private static final int REST = 44;

  private static final List<String> KINDS = List.of("one", "other");

  private final Texts texts;

  WeekViews(Texts texts) {
    this.texts = texts;
  }

  /**
   * A stretch of a week.
   *
   * @param kind the kind of its bands
   * @param start the quarter of the week in which it begins, 0 to 671
   * @param length how many quarters
   * @param label what it is called
   */
  private record Stretch(String kind, int start, int length, String label) {

    static Stretch of(String kind, WeekInterval at, String label) {
      return new Stretch(kind, at.startSlot(), at.slots(), label);
    }

    int end() {
      return start + length;
    }

    boolean isOfPerson() {
      return kind.equals("free") || kind.equals("blocked");
    }

    /** Returns the part on a day, from 0 for Monday; a night from Sunday goes on on Monday. */
    Stream<Stretch> on(int day) {
      return Stream.of(0, WEEK)
          .map(shift -> between(Math.max(start, day * DAY + shift), (day + 1) * DAY + shift, shift))
          .filter(part -> part.length > 0);
    }

    private Stretch between(int from, int to, int shift) {
      return new Stretch(kind, from - shift, Math.min(end(), to) - from, label);
    }
  }

  /**
   * Returns the week of a person with the times of a vacancy.
   *
   * @param minutes the journey; missing when unknown
   * @return empty when the vacancy names no times
   */
  List<WeekView> of(Passport passport, Vacancy vacancy, @Nullable Integer minutes, Visit visit) {
    WorkSchedule schedule = vacancy.schedule();
    List<WeekInterval> intervals = schedule == null ? null : schedule.intervals();
    if (schedule == null || intervals == null || intervals.isEmpty()) {
      return List.of();
    }
    List<Stretch> stretches = person(passport, visit);
    String title = vacancy.title().in(visit.language().code());
    boolean fixed = schedule.pattern() == SchedulePattern.FIXED;
    String label = fixed ? title : texts.of(visit.language(), "coach.week.choice", title);
    for (WeekInterval interval : intervals) {
      Stretch work = Stretch.of(fixed ? "one" : "other", interval, label);
      // With shifts to choose from nobody travels for all of them.
      if (minutes != null && minutes > 0 && fixed) {
        stretches.add(travel(work.start() - quarters(minutes), minutes, visit));
        stretches.add(travel(work.end(), minutes, visit));
      }
      stretches.add(work);
    }
    return List.of(week(stretches, visit));
  }

  /**
   * Returns the week of a person with both jobs of a pair and the journeys between them.
   *
   * @return empty when no week was found
   */
  List<WeekView> of(Passport passport, JobPairsDocument.Pair pair, Visit visit) {
    List<Stretch> work = work(pair);
    if (work.isEmpty()) {
      return List.of();
    }
    List<Stretch> stretches = person(passport, visit);
    for (JobPairsDocument.Journey journey : pair.journeys()) {
      Integer minutes = journey.minutes();
      if (minutes != null && minutes > 0) {
        int leave =
            new WeekInterval(
                    DayOfWeek.valueOf(journey.day()),
                    LocalTime.parse(journey.leave()),
                    LocalTime.parse(journey.leave()))
                .startSlot();
        stretches.add(travel(leave, minutes, visit));
      }
    }
    stretches.addAll(work);
    return List.of(week(stretches, visit));
  }

  /**
   * Returns the shortest daily rest of a pair in quarters of an hour: the shortest break of eleven
   * hours or more between two stretches of work. Empty when no week was found.
   */
  OptionalInt shortestRest(JobPairsDocument.Pair pair) {
    List<Stretch> work =
        work(pair).stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
    return IntStream.range(0, work.size())
        .map(i -> {
          Stretch next = work.get((i + 1) % work.size());
          return Math.floorMod(next.start() - work.get(i).end(), WEEK);
        })
        .filter(rest -> rest >= REST)
        .min();
  }

  private static List<Stretch> work(JobPairsDocument.Pair pair) {
    List<Stretch> work = new ArrayList<>();
    for (int i = 0; i < pair.jobs().size(); i++) {
      JobPairsDocument.Job job = pair.jobs().get(i);
      for (JobPairsDocument.Shift shift : job.shifts()) {
        WeekInterval at =
            new WeekInterval(
                DayOfWeek.valueOf(shift.day()),
                LocalTime.parse(shift.from()),
                LocalTime.parse(shift.to()));
        work.add(Stretch.of(KINDS.get(i), at, job.label()));
      }
    }
    return work;
  }

  private List<Stretch> person(Passport passport, Visit visit) {
    List<Stretch> stretches = new ArrayList<>();
    WorkTime time = passport.workTime();
    if (time == null) {
      return stretches;
    }
    String free = texts.of(visit.language(), "coach.week.free");
    for (WeekInterval at : Objects.requireNonNullElse(time.available(), List.<WeekInterval>of())) {
      stretches.add(Stretch.of("free", at, free));
    }
    String blocked = texts.of(visit.language(), "coach.week.blocked");
    for (BlockedTime one : Objects.requireNonNullElse(time.blocked(), List.<BlockedTime>of())) {
      stretches.add(Stretch.of("blocked", one.at(), blocked));
    }
    return stretches;
  }

  private Stretch travel(int start, int minutes, Visit visit) {
    return new Stretch(
        "travel",
        Math.floorMod(start, WEEK),
        quarters(minutes),
        texts.of(visit.language(), "coach.week.travel", minutes));
  }

  private static int quarters(int minutes) {
    return (minutes + QUARTER - 1) / QUARTER;
  }

  private WeekView week(List<Stretch> stretches, Visit visit) {
    return new WeekView(
        IntStream.range(0, DayOfWeek.values().length)
            .mapToObj(day -> day(day, stretches, visit))
            .toList());
  }

  private WeekView.Day day(int day, List<Stretch> stretches, Visit visit) {
    List<Stretch> parts = stretches.stream().flatMap(stretch -> stretch.on(day)).toList();
    return new WeekView.Day(
        DayOfWeek.of(day + 1).getDisplayName(TextStyle.FULL, visit.language().locale()),
        parts.stream()
            .map(part -> new WeekView.Band(part.kind(), part.start() % DAY, part.length()))
            .toList(),
        words(parts.stream().filter(part -> !part.isOfPerson()).toList()),
        words(parts.stream().filter(Stretch::isOfPerson).toList()));
  }

  private static List<String> words(List<Stretch> parts) {
    return parts.stream()
        .sorted(Comparator.comparingInt(Stretch::start))
        .map(part -> times(part) + " " + part.label())
        .toList();
  }

  private static String times(Stretch part) {
    int start = part.start() % DAY;
    return time(start) + "–" + time(start + part.length());
  }

  private static String time(int quarter) {
    return "%d:%02d".formatted(quarter / 4, quarter % 4 * QUARTER);
  }
}
