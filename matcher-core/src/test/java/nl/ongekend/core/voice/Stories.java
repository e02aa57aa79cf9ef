package nl.ongekend.core.voice;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.document.RandomDocuments;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RuleSettings;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.travel.EstimatedTravelTimes;
import nl.ongekend.core.travel.TablePlaces;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;

/** The toy world in which the tests tell their stories, on Monday 2 March 2026. */
final class Stories {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final RuleTables TABLES = RuleTables.standard();
  static final Narrator NARRATOR = Narrator.of(ToyTaxonomy.snapshot(), TABLES);

  /** A skill that the toy taxonomy does not have. */
  static final ConceptId UNMAPPED = ConceptId.of("urn:elsewhere:skill:tie-knots");

  private static final MatchWorld WORLD = world(PlaceTable.starter());
  private static final Explainer EXPLAINER = new Explainer(WORLD);

  private Stories() {}

  private static MatchWorld world(PlaceTable places) {
    return new MatchWorld(
        ToyTaxonomy.snapshot(),
        places,
        MarketSnapshot.empty(),
        new EstimatedTravelTimes(new TablePlaces(places)),
        RightEvaluator.of(TABLES, RuleSettings.none()),
        TABLES.version());
  }

  /** Draws documents about the toy taxonomy and one skill that it does not have. */
  static RandomDocuments documents(long seed) {
    return new RandomDocuments(
        seed,
        new RandomDocuments.Concepts(
            List.of(
                ToyTaxonomy.PROVIDE_CARE,
                ToyTaxonomy.WASH_CLIENTS,
                ToyTaxonomy.GIVE_MEDICINES,
                ToyTaxonomy.PLAN_CARE,
                ToyTaxonomy.LIFT_CLIENTS,
                ToyTaxonomy.WIRE,
                ToyTaxonomy.WELD,
                UNMAPPED),
            List.of(ToyTaxonomy.NURSE, ToyTaxonomy.CARE_ASSISTANT, ToyTaxonomy.WELDER),
            List.of(ToyTaxonomy.BIG_REGISTRATION, ToyTaxonomy.SAFETY_CERTIFICATE)));
  }

  static Explanation explain(Passport passport, Vacancy vacancy) {
    return EXPLAINER.explain(passport, vacancy, ScoringProfile.standard(), TODAY);
  }

  static Narrative narrate(Passport passport, Vacancy vacancy, Voice voice, String language) {
    return NARRATOR.narrate(explain(passport, vacancy), passport, vacancy, voice, language);
  }

  static Standings standings(Passport passport, Vacancy vacancy, String language) {
    return NARRATOR.standings(explain(passport, vacancy), vacancy, language);
  }
}
