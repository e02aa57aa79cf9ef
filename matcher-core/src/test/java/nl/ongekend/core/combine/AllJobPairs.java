package nl.ongekend.core.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.match.ExhaustiveRanker;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.VacancyCandidate;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursAsk.Pattern;

/** Job pairs by looking at every pair of ranked vacancies, one by one. */
final class AllJobPairs {

  private final CombiningPerson person;
  private final TieBreaker ties;

  private AllJobPairs(PartTimeMarket market, Passport passport, RankRequest request) {
    this.person = new CombiningPerson(market.world(), passport, request.profile(), request.asOf());
    this.ties = market.world().tieBreaker();
  }

  /** Returns the best as lines of points and ids. */
  static List<String> best(
      PartTimeMarket market, ExhaustiveRanker ranker, Passport passport, RankRequest request) {
    AllJobPairs all = new AllJobPairs(market, passport, request);
    return ranker.withCandidates(passport, request, found -> all.pairs(found.ranked())).stream()
        .sorted()
        .limit(request.top())
        .map(pair -> line(pair.points(), pair.one().id(), pair.other().id()))
        .toList();
  }

  static String line(int points, Object one, Object other) {
    return points + " " + one + " " + other;
  }

  /** Two schedules that go together in hours, for so many points. */
  private record Joint(HoursAsk one, HoursAsk other, int points) {}

  /* What depends on schedules alone is asked once for two schedules, or it would take minutes. */
  private List<FoundPair> pairs(List<VacancyCandidate> candidates) {
    Map<HoursAsk, List<VacancyCandidate>> candidatesByHours =
        candidates.stream().collect(Collectors.groupingBy(VacancyCandidate::hours));
    List<FoundPair> pairs = new ArrayList<>();
    for (HoursAsk hours : candidatesByHours.keySet()) {
      for (HoursAsk others : candidatesByHours.keySet()) {
        if (SharedHours.findBlocker(person.hours(), hours, others).isEmpty()) {
          int points = person.hoursPoints(hours, others, Bound.EXPECTED);
          add(pairs, candidatesByHours, new Joint(hours, others, points));
        }
      }
    }
    return pairs;
  }

  private void add(
      List<FoundPair> pairs, Map<HoursAsk, List<VacancyCandidate>> byHours, Joint joint) {
    for (VacancyCandidate one : byHours.getOrDefault(joint.one(), List.of())) {
      for (VacancyCandidate other : byHours.getOrDefault(joint.other(), List.of())) {
        if (TieBreaker.compare(one.id(), other.id()) < 0 && isJobPair(one, other)) {
          int points = (one.points() + other.points()) / 2 + joint.points();
          pairs.add(FoundPair.of(points, one, other, ties, person.passport.id()));
        }
      }
    }
  }

  private boolean isJobPair(VacancyCandidate one, VacancyCandidate other) {
    TotalHours total = TotalHours.of(person.hours(), one.hours(), other.hours());
    return !SharedRight.arePeriodsApart(one.right(), other.right())
        && person.right.isRanked(one.right(), other.right(), total)
        && !isWayMissing(one, other);
  }

  private boolean isWayMissing(VacancyCandidate one, VacancyCandidate other) {
    return one.hours().pattern() == Pattern.FIXED
        && other.hours().pattern() == Pattern.FIXED
        && person.journeys.isBroken(
            Crossing.of(one.hours().times(), other.hours().times()), one.travel(), other.travel());
  }
}
