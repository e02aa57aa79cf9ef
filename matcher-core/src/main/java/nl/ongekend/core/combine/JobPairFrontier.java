package nl.ongekend.core.combine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.match.VacancyCandidate;
import nl.ongekend.core.match.VacancyCandidates;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.HoursAsk.Pattern;
import nl.ongekend.core.score.Term;

/** One run of the search that {@link JobPairSearch} describes. */
final class JobPairFrontier {

  private final CombiningPerson person;
  private final TieBreaker ties;
  private final int top;
  private final PriorityQueue<Step> steps =
      new PriorityQueue<>(Comparator.comparingInt(Step::bound).reversed());
  private final TreeSet<FoundPair> best = new TreeSet<>();
  private List<Schedule> schedules = List.of();
  private long schedulesCompared;
  private long pairsExamined;

  JobPairFrontier(CombiningPerson person, TieBreaker ties, int top) {
    this.person = person;
    this.ties = ties;
    this.top = top;
  }

  /** What can be visited next; no job pair beyond it has more points than its bound. */
  private sealed interface Step {
    int bound();
  }

  /** Schedule {@code s} with schedule {@code t} and then with those after it; {@code s <= t}. */
  private record ScheduleStep(int bound, int s, int t) implements Step {}

  /** Candidate {@code i} with candidate {@code j} and then with those after it. */
  private record CandidateStep(int bound, Grid grid, int i, int j) implements Step {}

  /**
   * The candidates of two schedules that go together.
   *
   * @param same whether both are one schedule, of which each pair counts once
   * @param total the hours in all jobs
   * @param hoursPoints the hours term of both
   * @param crossings the changes between both; empty where times are not fixed
   */
  private record Grid(
      List<VacancyCandidate> one,
      List<VacancyCandidate> other,
      boolean same,
      TotalHours total,
      int hoursPoints,
      List<Crossing> crossings) {

    int points(int i, int j) {
      return (one.get(i).points() + other.get(j).points()) / 2 + hoursPoints;
    }
  }

  JobPairs search(VacancyCandidates candidates) {
    schedules = Schedule.list(person, candidates.ranked());
    addSchedules(0, 0);
    while (!steps.isEmpty() && canEnter(steps.element().bound())) {
      switch (steps.remove()) {
        case ScheduleStep step -> visit(step);
        case CandidateStep step -> visit(step);
      }
    }
    return new JobPairs(
        candidates.considered(),
        candidates.ranked().size(),
        schedulesCompared,
        pairsExamined,
        best(candidates));
  }

  /** Equal points can enter: the tie decides. */
  private boolean canEnter(int points) {
    return best.size() < top || points >= best.last().points();
  }

  private void addSchedules(int s, int t) {
    if (t < schedules.size()) {
      int bound = (schedules.get(s).value() + schedules.get(t).value()) / 2;
      steps.add(new ScheduleStep(bound, s, t));
    }
  }

  private void visit(ScheduleStep step) {
    addSchedules(step.s(), step.t() + 1);
    if (step.s() == step.t()) {
      addSchedules(step.s() + 1, step.t() + 1);
    }
    Schedule one = schedules.get(step.s());
    Schedule other = schedules.get(step.t());
    int rest = (one.bestPoints() + other.bestPoints()) / 2;
    if (canEnter(rest + person.context.profile().max(Term.HOURS))) {
      compare(one, other);
    }
  }

  private void compare(Schedule one, Schedule other) {
    schedulesCompared++;
    if (SharedHours.findBlocker(person.hours(), one.hours, other.hours).isPresent()) {
      return;
    }
    TotalHours total = TotalHours.of(person.hours(), one.hours, other.hours);
    boolean fixed = one.hours.pattern() == Pattern.FIXED && other.hours.pattern() == Pattern.FIXED;
    Grid grid =
        new Grid(
            one.allowed(person.right, total),
            other.allowed(person.right, total),
            one == other,
            total,
            person.hoursPoints(one.hours, other.hours, Bound.EXPECTED),
            fixed ? Crossing.of(one.hours.times(), other.hours.times()) : List.of());
    addCandidates(grid, 0, grid.same() ? 1 : 0);
  }

  private void addCandidates(Grid grid, int i, int j) {
    if (i < grid.one().size() && j < grid.other().size()) {
      steps.add(new CandidateStep(grid.points(i, j), grid, i, j));
    }
  }

  private void visit(CandidateStep step) {
    Grid grid = step.grid();
    addCandidates(grid, step.i(), step.j() + 1);
    int first = grid.same() ? step.i() + 1 : 0;
    if (step.j() == first) {
      addCandidates(grid, step.i() + 1, grid.same() ? first + 1 : 0);
    }
    pairsExamined++;
    VacancyCandidate one = grid.one().get(step.i());
    VacancyCandidate other = grid.other().get(step.j());
    if (goTogether(grid, one, other)) {
      best.add(FoundPair.of(step.bound(), one, other, ties, person.passport.id()));
      if (best.size() > top) {
        best.pollLast();
      }
    }
  }

  private boolean goTogether(Grid grid, VacancyCandidate one, VacancyCandidate other) {
    return !SharedRight.arePeriodsApart(one.right(), other.right())
        && person.right.isRanked(one.right(), other.right(), grid.total())
        && !person.journeys.isBroken(grid.crossings(), one.travel(), other.travel());
  }

  private List<JobPair> best(VacancyCandidates candidates) {
    List<JobPair> pairs = new ArrayList<>();
    for (FoundPair found : best) {
      pairs.add(
          new JobPair(
              pairs.size() + 1,
              found.points(),
              candidates.documents().apply(found.one()),
              candidates.documents().apply(found.other())));
    }
    return pairs;
  }
}
