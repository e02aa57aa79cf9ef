package nl.ongekend.core.combine;

import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranker;
import nl.ongekend.core.profile.Passport;

/**
 * Finds the best job pairs of a person, exactly: the same, in the same order, as looking at all
 * pairs of ranked vacancies. Thread-safe.
 *
 * <p>Best-first search. Vacancies with the same hours and times make a <em>schedule</em>; pairs of
 * schedules are visited in the order of a bound that no job pair of theirs exceeds:
 *
 * <pre>
 *   bound(s, t) = floor((value(s) + value(t)) / 2)     value(s) = most rest in s + 2 * hours(s)
 * </pre>
 *
 * where {@code hours(s)} is the hours term of s alone with room for rounding; see {@link
 * nl.ongekend.core.score.JointHours} for why two of them bound the joint term. Whether two
 * schedules go together, and their joint hours term, is computed once. From then on the points of
 * their pairs are known before they are looked at, so pairs come out in the order of their points;
 * each is looked at for what a schedule does not say: period, right, the way between. The search
 * ends when the bound of everything not visited is below the k-th pair found.
 *
 * <p>Ties: the smaller hash of {@link nl.ongekend.core.kernel.TieBreaker#tieOfTwo} first, then the
 * ids of the one and the other.
 *
 * <p>Cost: ranking all vacancies once, then as a rule a few thousand pairs; at worst, when next to
 * nothing goes together, all pairs.
 */
public final class JobPairSearch {

  private final MatchWorld world;
  private final Ranker ranker;

  /** Creates a search over what a ranker ranks in a world. */
  public JobPairSearch(MatchWorld world, Ranker ranker) {
    this.world = world;
    this.ranker = ranker;
  }

  /**
   * Returns the best job pairs.
   *
   * @param passport the person
   * @param request how many, of which vacancies, under which profile, on which date
   */
  public JobPairs best(Passport passport, RankRequest request) {
    CombiningPerson person =
        new CombiningPerson(world, passport, request.profile(), request.asOf());
    return ranker.withCandidates(
        passport,
        request,
        candidates ->
            new JobPairFrontier(person, world.tieBreaker(), request.top()).search(candidates));
  }
}
