package nl.ongekend.eval.bench;

import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RuleSettings;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.travel.EstimatedTravelTimes;
import nl.ongekend.core.travel.TablePlaces;
import nl.ongekend.eval.generate.GeneratorSettings;
import nl.ongekend.eval.generate.PassportGenerator;
import nl.ongekend.eval.generate.VacancyGenerator;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * A generated market and the world it is matched in.
 *
 * @param world the world; its market snapshot is of the first vacancies
 * @param vacancies the vacancies
 * @param people the people
 * @param request what every query asks: no filter, the standard profile, the generator's day
 */
public record Market(
    MatchWorld world, Corpus<Vacancy> vacancies, Corpus<Passport> people, RankRequest request) {

  private static final int SNAPSHOT_VACANCIES = 20_000;

  /** Generates a market; counts the skills of the first 20,000 vacancies. */
  public static Market generate(TaxonomySnapshot taxonomy, PlaceTable places, BenchSize size) {
    long seed = size.seed();
    VacancyGenerator jobs = new VacancyGenerator(taxonomy, places, seed);
    PassportGenerator persons = new PassportGenerator(taxonomy, places, seed);
    Corpus<Vacancy> vacancies = new Corpus<>("vacancies", seed, size.vacancies(), jobs::generate);
    Corpus<Passport> people = new Corpus<>("passports", seed, size.people(), persons::generate);
    MarketSnapshot snapshot = MarketSnapshot.of(vacancies.lazily(SNAPSHOT_VACANCIES));
    return new Market(
        world(taxonomy, places, snapshot),
        vacancies,
        people,
        RankRequest.top(size.top(), GeneratorSettings.AS_OF));
  }

  private static MatchWorld world(
      TaxonomySnapshot taxonomy, PlaceTable places, MarketSnapshot snapshot) {
    RuleTables rules = RuleTables.standard();
    return new MatchWorld(
        taxonomy,
        places,
        snapshot,
        new EstimatedTravelTimes(new TablePlaces(places)),
        RightEvaluator.of(rules, RuleSettings.none()),
        rules.version());
  }
}
