package nl.ongekend.eval.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.generate.PassportGenerator;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * What groups and municipalities get out of the same market, on generated data.
 *
 * <p>Groups are shapes of the generator; no document names one and no match reads one. The figures
 * show what follows from language, hours, annotation and distance of people who do not exist.
 */
public final class GroupEffects {

  private static final String UNKNOWN = "not known";

  private GroupEffects() {}

  /**
   * What one group gets.
   *
   * @param kind {@code all}, {@code group} or {@code municipality}
   * @param name the group or municipality
   * @param people how many people are in it
   * @param aboveCutOff the share of them with a ranked vacancy of at least the reach cut-off
   * @param meanBest the mean score of the best vacancy, 0 where there is none
   */
  public record Effect(String kind, String name, int people, double aboveCutOff, double meanBest) {}

  /**
   * Returns the effect on each group and on the municipalities with most people, largest first.
   *
   * @param municipalities how many municipalities
   */
  public static List<Effect> of(Markets markets, int people, int vacancies, int municipalities)
      throws IOException {
    Market market = markets.of(people, vacancies);
    List<Passport> asked = market.people().first(people);
    PassportGenerator generator =
        new PassportGenerator(markets.taxonomy(), markets.places(), markets.seed());
    List<Integer> best = best(market, asked, vacancies);
    List<Effect> effects = new ArrayList<>(effects("all", best, _ -> "everybody"));
    effects.addAll(effects("group", best, generator::shape));
    effects.addAll(
        effects("municipality", best, i -> home(asked.get(i), markets.places())).stream()
            .limit(municipalities)
            .toList());
    return effects;
  }

  private static List<Integer> best(Market market, List<Passport> people, int vacancies)
      throws IOException {
    RankRequest first = Markets.request(market, 1, ScoringProfile.standard());
    try (MatchIndexes indexes = new MatchIndexes(market.world())) {
      indexes.addAll(List.of(), market.vacancies().first(vacancies));
      IndexRanker ranker = indexes.ranker();
      return people.parallelStream()
          .map(person -> ranker.vacancyHits(person, first))
          .map(hits -> hits.stream().mapToInt(Hit::score).findFirst().orElse(0))
          .toList();
    }
  }

  private static String home(Passport passport, PlaceTable places) {
    Mobility mobility = passport.mobility();
    HomePlace home = mobility == null ? null : mobility.home();
    if (home == null) {
      return UNKNOWN;
    }
    return switch (home.precision()) {
      case PC4 -> {
        Integer postcode = home.postcode();
        int place = postcode == null ? PlaceTable.ABSENT : places.placeOfPostcode(postcode);
        String municipality = place == PlaceTable.ABSENT ? null : places.municipality(place);
        yield municipality == null ? UNKNOWN : municipality;
      }
      case MUNICIPALITY -> home.municipality() == null ? UNKNOWN : home.municipality();
      case REGION -> UNKNOWN;
    };
  }

  private static List<Effect> effects(String kind, List<Integer> best, IntFunction<String> group) {
    Map<String, List<Integer>> bestByGroup = new TreeMap<>();
    for (int i = 0; i < best.size(); i++) {
      bestByGroup.computeIfAbsent(group.apply(i), _ -> new ArrayList<>()).add(best.get(i));
    }
    Map<String, Effect> effects = new LinkedHashMap<>();
    bestByGroup.forEach((name, scores) -> effects.put(name, effect(kind, name, scores)));
    return effects.values().stream()
        .sorted(Comparator.comparingInt(Effect::people).reversed())
        .toList();
  }

  private static Effect effect(String kind, String name, List<Integer> best) {
    int cutOff = ScoringProfile.standard().reachCutOff();
    return new Effect(
        kind,
        name,
        best.size(),
        best.stream().filter(score -> score >= cutOff).count() / (double) best.size(),
        best.stream().mapToInt(Integer::intValue).average().orElse(0));
  }
}
