package nl.ongekend.eval.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.Term;
import nl.ongekend.eval.bench.Market;

/** How rankings of vacancies change when one weight changes by a fifth and the others make room. */
public final class WeightEffects {

  private static final int TOP = 10;

  /** How much longer the lists are of which the order is compared. */
  private static final int LONG = 50;

  private static final List<Integer> PERCENTAGES = List.of(-20, 20);

  private WeightEffects() {}

  /**
   * What one change of a weight does, on average over people.
   *
   * @param term the term whose weight changes
   * @param percent by how many per cent
   * @param overlap the share of the ten best vacancies that stay among the ten best
   * @param tau Kendall's tau, from -1 to 1, of the order of the fifty best before the change
   */
  public record Effect(Term term, int percent, double overlap, double tau) {}

  /** Returns the effect of each change, term by term. */
  public static List<Effect> of(Markets markets, int people, int vacancies) throws IOException {
    Market market = markets.of(people, vacancies);
    List<Passport> asked = market.people().first(people);
    try (MatchIndexes indexes = new MatchIndexes(market.world())) {
      indexes.addAll(List.of(), market.vacancies().first(vacancies));
      IndexRanker ranker = indexes.ranker();
      List<List<UUID>> before = best(ranker, asked, market, ScoringProfile.standard(), LONG);
      List<Effect> effects = new ArrayList<>();
      for (Term term : Term.values()) {
        for (int percent : PERCENTAGES) {
          ScoringProfile changed = Profiles.withWeight(term, percent);
          List<List<UUID>> after = best(ranker, asked, market, changed, Markets.ALL);
          effects.add(
              new Effect(
                  term,
                  percent,
                  IntStream.range(0, people)
                      .mapToDouble(i -> overlap(before.get(i), after.get(i)))
                      .average()
                      .orElse(1),
                  IntStream.range(0, people)
                      .mapToDouble(i -> tau(before.get(i), after.get(i)))
                      .average()
                      .orElse(1)));
        }
      }
      return effects;
    }
  }

  private static List<List<UUID>> best(
      IndexRanker ranker, List<Passport> people, Market market, ScoringProfile profile, int top) {
    RankRequest request = Markets.request(market, top, profile);
    return people.parallelStream().map(person -> ids(ranker.vacancyHits(person, request))).toList();
  }

  private static List<UUID> ids(List<Hit> hits) {
    return hits.stream().map(hit -> new UUID(hit.idHigh(), hit.idLow())).toList();
  }

  private static double overlap(List<UUID> before, List<UUID> after) {
    Set<UUID> kept = new HashSet<>(before.subList(0, Math.min(TOP, before.size())));
    int size = kept.size();
    kept.retainAll(after.subList(0, Math.min(TOP, after.size())));
    return size == 0 ? 1 : kept.size() / (double) size;
  }

  /**
   * Returns Kendall's tau of two orders: the share of pairs in the same order less that of pairs in
   * the other one. Example: of {@code a b c} the order {@code b a c} turns one pair of three, so
   * tau is 1/3.
   *
   * @param before some of {@code after}, in the first order
   * @param after all, in the second order
   */
  static double tau(List<UUID> before, List<UUID> after) {
    List<Integer> places = before.stream().map(after::indexOf).toList();
    int pairs = places.size() * (places.size() - 1) / 2;
    int turned = 0;
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        turned += places.get(i) > places.get(j) ? 1 : 0;
      }
    }
    return pairs == 0 ? 1 : 1 - 2.0 * turned / pairs;
  }
}
