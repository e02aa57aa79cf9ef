package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.UnmetCondition.Layer;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one definition, against what an explanation says and against its own words. */
class ReachTest {

  private static final ScoringProfile PROFILE = ScoringProfile.standard();

  private static Reach reach(MatchWorld world) {
    return new Reach(world, PROFILE, MatchWorlds.AS_OF);
  }

  private static Pair pair(MatchWorld world, Passport passport, Vacancy vacancy) {
    return new Pair(PersonView.of(world, passport), VacancyView.of(world, vacancy));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void unmet_anyPair_namesTheEssentialGapsOfItsExplanation(long seed) {
    RandomMarket market = RandomMarket.of(seed, 8, 12);
    for (Passport passport : market.passports()) {
      for (Vacancy vacancy : market.vacancies()) {
        Explanation told = explain(market.world(), passport, vacancy);
        Set<String> gaps =
            told.gaps().stream()
                .filter(gap -> gap.importance().equals("ESSENTIAL"))
                .filter(gap ->
                    !market.world().facets().of(vacancy).skills().derived()
                        || gap.requirement().kind() == Subject.Kind.LICENCE)
                .map(gap -> gap.requirement().id() + " open " + gap.open())
                .collect(Collectors.toSet());

        assertThat(skills(market.world(), pair(market.world(), passport, vacancy))).isEqualTo(gaps);
      }
    }
  }

  private static Set<String> skills(MatchWorld world, Pair pair) {
    return reach(world).unmet(pair).stream()
        .filter(one ->
            Set.of(Condition.Kind.SKILL, Condition.Kind.LICENCE).contains(one.condition().kind()))
        .map(one ->
            world.taxonomy().skillId(one.condition().subject()).uri() + " open " + one.open())
        .collect(Collectors.toSet());
  }

  private static Explanation explain(MatchWorld world, Passport passport, Vacancy vacancy) {
    return new Explainer(world).explain(passport, vacancy, PROFILE, MatchWorlds.AS_OF);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void whyNot_anyPair_namesEveryBlockerAndOnlyThose(long seed) {
    RandomMarket market = RandomMarket.of(seed, 8, 12);
    for (Passport passport : market.passports()) {
      for (Vacancy vacancy : market.vacancies()) {
        Explanation told = explain(market.world(), passport, vacancy);
        List<UnmetCondition> whyNot =
            reach(market.world()).whyNot(pair(market.world(), passport, vacancy));

        assertThat(whyNot).isSortedAccordingTo(Comparator.comparing(UnmetCondition::layer));
        assertThat(layers(whyNot)).doesNotHaveDuplicates();
        assertThat(codes(whyNot, Layer.FEASIBLE)).isEqualTo(blockers(told, "feasible"));
        assertThat(codes(whyNot, Layer.RIGHT).isEmpty())
            .isEqualTo(blockers(told, "right").isEmpty());
        assertThat(whyNot.isEmpty())
            .isEqualTo(reach(market.world()).isWithin(pair(market.world(), passport, vacancy)));
      }
    }
  }

  private static List<Condition> layers(List<UnmetCondition> unmet) {
    return unmet.stream().map(UnmetCondition::condition).toList();
  }

  private static Set<String> codes(List<UnmetCondition> unmet, Layer layer) {
    return unmet.stream()
        .filter(one -> one.layer() == layer)
        .map(UnmetCondition::code)
        .collect(Collectors.toSet());
  }

  private static Set<String> blockers(Explanation told, String layer) {
    return told.blockers().stream()
        .filter(one -> one.layer().equals(layer))
        .map(one -> one.code())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void changes_anyPair_meetNoMoreThanTheyUnmeet(long seed) {
    RandomMarket market = RandomMarket.of(seed, 8, 12);
    Reach reach = reach(market.world());
    for (Passport passport : market.passports()) {
      for (Vacancy vacancy : market.vacancies()) {
        Pair pair = pair(market.world(), passport, vacancy);
        List<Condition> before = layers(reach.unmet(pair));
        for (Change change : reach.changes(pair)) {
          assertThat(before).containsAll(layers(reach.unmet(change.applyTo(pair))));
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void of_anyPair_isTheSmallestOfAllSets(long seed) {
    RandomMarket market = RandomMarket.of(seed, 3, 8);
    Reach reach = reach(market.world());
    for (Passport passport : market.passports()) {
      for (Vacancy vacancy : market.vacancies()) {
        Pair pair = pair(market.world(), passport, vacancy);
        List<SmallestChange.Step> steps = new SmallestChange(reach).of(pair);
        int smallest = smallestOfAll(reach, pair);

        assertThat(steps).hasSize(smallest > SmallestChange.MOST ? 0 : smallest);
        if (!steps.isEmpty()) {
          Pair after = pair;
          for (SmallestChange.Step step : steps) {
            after = step.change().applyTo(after);
          }
          assertThat(reach.isWithin(after)).isTrue();
          assertThat(steps.stream().mapToInt(SmallestChange.Step::gain).sum())
              .isEqualTo(reach.score(after) - reach.score(pair));
        }
      }
    }
  }

  /** How many changes at least, over every subset by its bits; more than can be when none does. */
  private static int smallestOfAll(Reach reach, Pair pair) {
    List<Change> changes = reach.changes(pair);
    int smallest = changes.size() + SmallestChange.MOST + 1;
    for (int bits = 0; bits < 1 << Math.min(12, changes.size()); bits++) {
      Pair after = pair;
      for (int i = 0; i < changes.size(); i++) {
        after = (bits >> i & 1) == 1 ? changes.get(i).applyTo(after) : after;
      }
      smallest = reach.isWithin(after) ? Math.min(smallest, Integer.bitCount(bits)) : smallest;
    }
    return smallest;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void findMiss_anyPair_isOneConditionThatOneChangeMeets(long seed) {
    RandomMarket market = RandomMarket.of(seed, 10, 15);
    Reach reach = reach(market.world());
    for (Passport passport : market.passports()) {
      for (Vacancy vacancy : market.vacancies()) {
        Pair pair = pair(market.world(), passport, vacancy);
        List<UnmetCondition> unmet = reach.unmet(pair);
        Miss miss = reach.findMiss(pair).orElse(null);
        boolean byOne =
            unmet.size() == 1
                && reach.changes(pair).stream()
                    .filter(change -> change.condition().equals(unmet.getFirst().condition()))
                    .anyMatch(change -> reach.isWithin(change.applyTo(pair)));
        boolean byScore = unmet.isEmpty() && reach.score(pair) < PROFILE.reachCutOff();

        assertThat(miss != null).isEqualTo(byOne || byScore);
        if (miss != null && byOne) {
          assertThat(reach.isWithin(Objects.requireNonNull(miss.change()).applyTo(pair))).isTrue();
        }
      }
    }
  }
}
