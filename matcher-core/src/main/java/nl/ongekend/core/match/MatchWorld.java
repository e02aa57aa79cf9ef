package nl.ongekend.core.match;

import java.time.LocalDate;
import java.util.HexFormat;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.index.ColumnProfile;
import nl.ongekend.core.index.IndexSetting;
import nl.ongekend.core.index.IndexVersions;
import nl.ongekend.core.kernel.TieBreaker;
import nl.ongekend.core.market.MarketRarity;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.relation.TaxonomyOccupationNearness;
import nl.ongekend.core.relation.TaxonomySkillRelations;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RuleSettings;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.spi.OccupationNearness;
import nl.ongekend.core.spi.SkillRelations;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.core.travel.EstimatedTravelTimes;
import nl.ongekend.core.travel.TablePlaces;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * Everything beside documents that a match depends on: taxonomy, places, market, travel times and
 * rules. Immutable and thread-safe; made once, used for every query.
 */
public final class MatchWorld {

  private final TaxonomySnapshot taxonomy;
  private final PlaceTable places;
  private final MarketSnapshot market;
  private final MarketRarity rarity;
  private final TaxonomySkillRelations relations;
  private final TaxonomySkillRelations inverseRelations;
  private final OccupationNearness nearness;
  private final TravelTimes travelTimes;
  private final RightEvaluator rights;
  private final MeanwhileWork meanwhileWork;
  private final FacetFactory facets;
  private final Versions versions;

  /**
   * Creates a world.
   *
   * @param taxonomy the taxonomy
   * @param places the place table
   * @param market the market snapshot
   * @param travelTimes travel times between the places
   * @param rights the rule tables, ready for evaluation
   * @param rulesVersion the version of the rule tables
   */
  public MatchWorld(
      TaxonomySnapshot taxonomy,
      PlaceTable places,
      MarketSnapshot market,
      TravelTimes travelTimes,
      RightEvaluator rights,
      String rulesVersion) {
    this.taxonomy = taxonomy;
    this.places = places;
    this.market = market;
    this.rarity = new MarketRarity(taxonomy, market);
    this.relations = TaxonomySkillRelations.of(taxonomy);
    this.inverseRelations = relations.inverse();
    this.nearness = new TaxonomyOccupationNearness(taxonomy);
    this.travelTimes = travelTimes;
    this.rights = rights;
    this.meanwhileWork = MeanwhileWork.of(taxonomy, rights.professions());
    this.facets = new FacetFactory(taxonomy, places);
    this.versions =
        new Versions(
            taxonomy.version(), rulesVersion, market.version(), places.version(), Versions.SCORE);
  }

  /**
   * Returns the usual world: journeys are estimated from distances, and no amount of money that the
   * law sets is configured. It depends on nothing but its parts, so whoever has them can make it
   * again.
   *
   * @param taxonomy the taxonomy
   * @param places the place table
   * @param market the market snapshot
   * @param rules the rule tables
   */
  public static MatchWorld of(
      TaxonomySnapshot taxonomy, PlaceTable places, MarketSnapshot market, RuleTables rules) {
    return new MatchWorld(
        taxonomy,
        places,
        market,
        new EstimatedTravelTimes(new TablePlaces(places)),
        RightEvaluator.of(rules, RuleSettings.none()),
        rules.version());
  }

  /** Returns the taxonomy. */
  public TaxonomySnapshot taxonomy() {
    return taxonomy;
  }

  /** Returns the place table. */
  public PlaceTable places() {
    return places;
  }

  /** Returns the market snapshot. */
  public MarketSnapshot market() {
    return market;
  }

  /** Returns the rule tables, ready for evaluation. */
  public RightEvaluator rights() {
    return rights;
  }

  /** Returns the work that is open beside regulated professions. */
  public MeanwhileWork meanwhileWork() {
    return meanwhileWork;
  }

  /** Returns what makes facets of documents. */
  public FacetFactory facets() {
    return facets;
  }

  /** Returns the relations by required skill. */
  public SkillRelations inverseRelations() {
    return inverseRelations;
  }

  /** Returns the versions of the parts. */
  public Versions versions() {
    return versions;
  }

  /** Returns what an index needs to work in this world. */
  public IndexSetting indexSetting() {
    return new IndexSetting(
        taxonomy,
        places,
        facets,
        new ColumnProfile(market.version(), rarity, taxonomy.skillCount()),
        new IndexVersions(taxonomy.version(), places.version()));
  }

  /** Returns the context of a score on a date under a profile. */
  public ScoreContext scoreContext(ScoringProfile profile, LocalDate asOf) {
    int month = SkillsOffer.monthOf(asOf.getYear(), asOf.getMonthValue());
    return new ScoreContext(
        new SkillContext(rarity, relations, month),
        nearness,
        travelTimes,
        profile,
        (int) asOf.toEpochDay());
  }

  /** Returns the order of pairs with equal scores. */
  public TieBreaker tieBreaker() {
    return new TieBreaker(HexFormat.fromHexDigitsToLong(market.version(), 0, 16));
  }
}
