package nl.ongekend.eval.trust;

import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * Generates the markets of the checks.
 *
 * @param taxonomy the concepts to refer to
 * @param places where documents are
 * @param seed the seed of the generator
 */
public record Markets(TaxonomySnapshot taxonomy, PlaceTable places, long seed) {

  /** The most that a ranking may hold: every pair of a check is in one. */
  static final int ALL = 10_000;

  Market of(int people, int vacancies) {
    return Market.generate(taxonomy, places, new BenchSize(vacancies, 1, people, seed, 1, ALL));
  }

  /** Returns the same question with another number of answers, under a profile. */
  static RankRequest request(Market market, int top, ScoringProfile profile) {
    RankRequest all = market.request();
    return new RankRequest(top, all.filter(), profile, all.asOf());
  }
}
