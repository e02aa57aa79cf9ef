package nl.ongekend.core.combine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.match.VacancyCandidate;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;

/**
 * The vacancies that ask the same hours and times: whether two vacancies go together in hours, and
 * for how many points, depends on their schedules alone. Not thread-safe.
 */
final class Schedule {

  /** More points without hours first, then the smaller id. */
  static final Comparator<VacancyCandidate> BEST_FIRST =
      Comparator.comparingInt(VacancyCandidate::points)
          .reversed()
          .thenComparing(VacancyCandidate::id, TieBreaker::compare);

  final HoursAsk hours;
  private final List<VacancyCandidate> candidates;
  private final int mostHours;
  private final Map<TotalHours, List<VacancyCandidate>> allowedByTotal = new HashMap<>();

  private Schedule(CombiningPerson person, HoursAsk hours, List<VacancyCandidate> candidates) {
    this.hours = hours;
    this.candidates = candidates.stream().sorted(BEST_FIRST).toList();
    ScoringProfile profile = person.context.profile();
    int alone = HoursTerm.fit(person.hours(), hours, profile, Bound.EXPECTED).points();
    // A joint term may lose one point less to rounding than both terms apart, before scaling and
    // again when scaled.
    this.mostHours = profile.scale(Term.HOURS, alone + 1) + 1;
  }

  /** Returns the schedules of a job pair's candidates, the one with the largest value first. */
  static List<Schedule> list(CombiningPerson person, List<VacancyCandidate> candidates) {
    Map<HoursAsk, List<VacancyCandidate>> candidatesByHours = new HashMap<>();
    for (VacancyCandidate candidate : candidates) {
      candidatesByHours
          .computeIfAbsent(candidate.hours(), hours -> new ArrayList<>())
          .add(candidate);
    }
    return candidatesByHours.entrySet().stream()
        .filter(entry -> !SharedHours.isEnoughAlone(person.hours(), entry.getKey()))
        .map(entry -> new Schedule(person, entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Schedule::value).reversed())
        .toList();
  }

  /** Returns the points without hours of its best candidate. */
  int bestPoints() {
    return candidates.getFirst().points();
  }

  /** Returns twice what it can add to a job pair at most. */
  int value() {
    return bestPoints() + 2 * mostHours;
  }

  /** Returns its candidates that the law allows at these hours in all jobs, best first. */
  List<VacancyCandidate> allowed(SharedRight right, TotalHours total) {
    return allowedByTotal.computeIfAbsent(
        total,
        hoursInAll ->
            candidates.stream()
                .filter(candidate -> right.isRanked(candidate.right(), hoursInAll))
                .toList());
  }
}
