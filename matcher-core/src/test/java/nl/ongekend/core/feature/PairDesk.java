package nl.ongekend.core.feature;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.core.combine.JobPairExplainer;
import nl.ongekend.core.combine.JobPairExplanation;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RuleSettings;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * One person at a desk with two jobs, on 27 November 2026, in the world of the toy taxonomy and the
 * six towns.
 */
final class PairDesk {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final PlaceTable PLACES = PlaceTable.starter();
  private static final JobPairExplainer EXPLAINER = new JobPairExplainer(world());

  private final JobPairExplanation pair;
  private final Map<Object, String> titleById;

  private PairDesk(Passport person, List<Vacancy> jobs) {
    this.pair =
        EXPLAINER.explain(
            person, jobs.getFirst(), jobs.getLast(), ScoringProfile.standard(), TODAY);
    this.titleById =
        jobs.stream().collect(Collectors.toMap(Vacancy::id, job -> job.title().in("en")));
  }

  /** Returns a desk with somebody who is free to work. */
  static PairDesk of(String person, String jobs) {
    return of(AccessClass.FREE, person, jobs);
  }

  /** Returns a desk with somebody whose document says this about work. */
  static PairDesk of(AccessClass access, String person, String jobs) {
    Passport passport =
        People.person(person).toBuilder().labourMarketAccess(LabourMarketAccess.of(access)).build();
    return new PairDesk(passport, Jobs.jobs(jobs));
  }

  private static MatchWorld world() {
    RuleTables rules = RuleTables.standard();
    return new MatchWorld(
        ToyTaxonomy.snapshot(),
        PLACES,
        MarketSnapshot.empty(),
        towns(),
        RightEvaluator.of(rules, RuleSettings.none()),
        rules.version());
  }

  /**
   * The journeys of the six towns under the numbers of the place table; of two towns in one
   * municipality, which it does not tell apart, the first.
   */
  private static TravelTimes towns() {
    Towns towns = new Towns();
    Map<Integer, Integer> townByPlace = new HashMap<>();
    for (int postcode : Towns.postcodes()) {
      townByPlace.putIfAbsent(PLACES.placeOfPostcode(postcode), Towns.place(postcode));
    }
    return (from, to, modes, slot, homeward) ->
        towns.minutes(
            townByPlace.getOrDefault(from, 0),
            townByPlace.getOrDefault(to, 0),
            modes,
            slot,
            homeward);
  }

  /** Returns what the law says of each job alone, in the order of their titles. */
  String rightAlone() {
    return each(job -> job.right().status().name());
  }

  /** Returns what the law says of both together. */
  String rightTogether() {
    return pair.right().status().name();
  }

  /** Returns what keeps both from being a pair. */
  String whyNot() {
    return words(pair.blockers());
  }

  /** Returns what is to be asked about both. */
  String open() {
    return words(pair.questions());
  }

  /** Returns the hours of both and what they are worth, such as {@code 24 of 24: 1,000}. */
  String hours() {
    return "%s of %s: %,d"
        .formatted(pair.hours().sum(), pair.hours().wanted(), pair.hours().points().expected());
  }

  /** Returns the journeys between both, such as {@code 30 minutes fits}. */
  String journeys() {
    return pair.journeys().stream()
        .map(journey ->
            "%d minutes%s %s"
                .formatted(
                    journey.minutes(),
                    journey.overHome() ? " over home" : "",
                    journey.fit().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .collect(Collectors.joining(", "));
  }

  /** Returns the points of the pair as the sum they are. */
  String points() {
    return "%,d + %,d = %,d"
        .formatted(
            pair.rest().expected(), pair.hours().points().expected(), pair.points().expected());
  }

  private String each(Function<Explanation, String> say) {
    return Stream.of(pair.one(), pair.other())
        .map(job -> titleById.get(job.vacancy()) + " " + say.apply(job))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String words(Collection<? extends Enum<?>> codes) {
    return codes.stream()
        .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
