package nl.ongekend.api.view;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.combine.HoursTogether;
import nl.ongekend.core.combine.JobPairExplanation;
import nl.ongekend.core.combine.JobPairs;
import nl.ongekend.core.combine.JourneyBetween;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Interval;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.WeekTimes;
import nl.ongekend.core.spi.TravelTimes;
import org.jspecify.annotations.Nullable;

/** Makes a document of job pairs. Thread-safe. */
public final class JobPairMapper {

  private static final int SLOTS_PER_DAY = 96;
  private static final int MINUTES_PER_SLOT = 15;

  private final Build build;
  private final Versions versions;

  /**
   * Creates a mapper.
   *
   * @param build the program that answers
   * @param versions what answers depend on
   */
  public JobPairMapper(Build build, Versions versions) {
    this.build = build;
    this.versions = versions;
  }

  /**
   * One ranked pair with its explanation.
   *
   * @param rank 1 for the best
   * @param explanation the explanation of the pair
   * @param label the title of the vacancy that the explanation names first
   * @param otherLabel the title of the other
   */
  public record RankedJobPair(
      int rank, JobPairExplanation explanation, String label, String otherLabel) {}

  /** Returns the best pairs for a person. */
  public JobPairsDocument jobPairs(
      UUID passport, RankRequest request, JobPairs found, List<RankedJobPair> best) {
    return new JobPairsDocument(
        JobPairsDocument.SCHEMA,
        build.version(),
        build.commit(),
        request.asOf(),
        passport,
        VersionsView.of(versions, request.profile().name()),
        found.considered(),
        found.ranked(),
        found.schedulesCompared(),
        found.pairsExamined(),
        best.stream().map(JobPairMapper::pair).toList());
  }

  private static JobPairsDocument.Pair pair(RankedJobPair ranked) {
    JobPairExplanation pair = ranked.explanation();
    HoursTogether hours = pair.hours();
    List<HoursAsk.Shift> shifts = pair.week() == null ? List.of() : pair.week().one();
    List<HoursAsk.Shift> otherShifts = pair.week() == null ? List.of() : pair.week().other();
    return new JobPairsDocument.Pair(
        ranked.rank(),
        pair.points().expected(),
        pair.points().low(),
        pair.points().high(),
        pair.rest().expected(),
        hours(hours),
        List.of(
            job(pair.one(), ranked.label(), hours.one(), shifts),
            job(pair.other(), ranked.otherLabel(), hours.other(), otherShifts)),
        RightView.of(pair.right()),
        pair.isOpen(),
        pair.questions().stream().map(Enum::name).toList(),
        pair.journeys().stream().map(journey -> journey(journey, pair)).toList());
  }

  private static JobPairsDocument.HoursItem hours(HoursTogether hours) {
    Interval points = hours.points();
    return new JobPairsDocument.HoursItem(
        points.expected(),
        hours.max(),
        points.low(),
        points.high(),
        decimal(hours.wanted()),
        decimal(hours.sum()));
  }

  private static @Nullable BigDecimal decimal(@Nullable Hours hours) {
    return hours == null ? null : hours.toDecimal();
  }

  private static JobPairsDocument.Job job(
      Explanation explanation, String label, @Nullable Hours hours, List<HoursAsk.Shift> shifts) {
    int score = explanation.score().expected();
    return new JobPairsDocument.Job(
        explanation.vacancy(),
        label,
        score,
        score - explanation.term(Term.HOURS).points().expected(),
        decimal(hours),
        shifts.stream().map(JobPairMapper::shift).toList());
  }

  private static JobPairsDocument.Shift shift(HoursAsk.Shift shift) {
    int end = (shift.start() + shift.slots()) % WeekTimes.SLOTS;
    return new JobPairsDocument.Shift(day(shift.start()), time(shift.start()), time(end));
  }

  private static JobPairsDocument.Journey journey(JourneyBetween journey, JobPairExplanation pair) {
    boolean fromOne = journey.crossing().fromOne();
    boolean known = journey.minutes() >= 0 && journey.minutes() < TravelTimes.UNREACHABLE;
    return new JobPairsDocument.Journey(
        fromOne ? pair.one().vacancy() : pair.other().vacancy(),
        fromOne ? pair.other().vacancy() : pair.one().vacancy(),
        day(journey.crossing().leave()),
        time(journey.crossing().leave()),
        time(journey.crossing().arrive()),
        known ? journey.minutes() : null,
        journey.overHome(),
        journey.fit().name());
  }

  private static String day(int slot) {
    return DayOfWeek.of(1 + slot / SLOTS_PER_DAY).name();
  }

  private static String time(int slot) {
    int minutes = slot % SLOTS_PER_DAY * MINUTES_PER_SLOT;
    return "%02d:%02d".formatted(minutes / 60, minutes % 60);
  }
}
