package nl.ongekend.core.match;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RuleSettings;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.core.travel.EstimatedTravelTimes;
import nl.ongekend.core.travel.TablePlaces;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;

/** Worlds to match in: the toy or the starter taxonomy, the starter places, the standard rules. */
public final class MatchWorlds {

  /** A Monday under the present rules. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

  /** Before the first rule table, today, and when most answers have expired. */
  public static final List<LocalDate> DATES =
      List.of(LocalDate.of(2019, 1, 1), AS_OF, LocalDate.of(2029, 6, 1));

  private static final PlaceTable PLACES = PlaceTable.starter();
  private static final TravelTimes TRAVEL_TIMES = new EstimatedTravelTimes(new TablePlaces(PLACES));
  private static final RuleTables RULES = RuleTables.standard();
  private static final RightEvaluator RIGHTS = RightEvaluator.of(RULES, RuleSettings.none());
  private static final TaxonomySnapshot STARTER = StarterReader.read().build();

  private MatchWorlds() {}

  /** Returns the toy taxonomy for odd seeds, the starter taxonomy for even ones. */
  public static TaxonomySnapshot taxonomy(long seed) {
    return seed % 2 == 0 ? STARTER : ToyTaxonomy.snapshot();
  }

  /** Returns the world of a taxonomy and a market of these vacancies. */
  public static MatchWorld of(TaxonomySnapshot taxonomy, List<Vacancy> market) {
    return of(taxonomy, PLACES, market);
  }

  /** Returns the same world with other places. */
  public static MatchWorld of(TaxonomySnapshot taxonomy, PlaceTable places, List<Vacancy> market) {
    return new MatchWorld(
        taxonomy, places, MarketSnapshot.of(market), TRAVEL_TIMES, RIGHTS, RULES.version());
  }

  /** Returns profiles: the standard one, two with other maxima, one with other priors. */
  public static List<ScoringProfile> profiles() {
    return List.of(
        ScoringProfile.standard(),
        withMaxima("even", List.of(1_428, 1_428, 1_428, 1_429, 1_429, 1_429, 1_429)),
        withMaxima("near-home", List.of(2_999, 1, 0, 1_501, 1_499, 4_000, 0)),
        cautious());
  }

  private static ScoringProfile withMaxima(String name, List<Integer> maxima) {
    ScoringProfile standard = ScoringProfile.standard();
    return new ScoringProfile(
        name,
        maxima,
        standard.languageSteps(),
        standard.teamFloor(),
        standard.silentLanguage(),
        standard.prior(),
        standard.reachCutOff());
  }

  private static ScoringProfile cautious() {
    ScoringProfile standard = ScoringProfile.standard();
    return new ScoringProfile(
        "cautious",
        standard.maxima(),
        List.of(1_000, 333, 77, 1),
        150,
        standard.silentLanguage().stream().map(credit -> credit / 3).toList(),
        271,
        standard.reachCutOff());
  }
}
