package nl.ongekend.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.match.ExhaustiveRanker;
import nl.ongekend.core.match.Gate;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.spi.TravelTimes;
import nl.ongekend.testing.Seeds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every explanation promises: a thousand random pairs for each seed, profiles and dates in
 * turn.
 */
@ParameterizedClass(name = "seed {0}")
@MethodSource("nl.ongekend.testing.Seeds#seeds")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainerContractTest {

  private static final int PASSPORTS = 25;
  private static final int VACANCIES = 40;

  /** What takes long is checked for one in so many pairs. */
  private static final int STEP = 5;

  private final List<Case> cases = new ArrayList<>();
  @Parameter private long seed;

  private RandomMarket market;
  private MatchWorld world;
  private RankRequest request;
  private ScoreContext context;
  private Explainer explainer;

  @BeforeParameterizedClassInvocation
  void explainEveryPair() {
    cases.clear();
    market = RandomMarket.of(seed, PASSPORTS, VACANCIES);
    world = market.world();
    ScoringProfile profile = turn(MatchWorlds.profiles());
    LocalDate date = turn(MatchWorlds.DATES);
    request = new RankRequest(10_000, MatchFilter.none(), profile, date);
    context = world.scoreContext(profile, date);
    explainer = new Explainer(world);
    for (Passport passport : market.passports()) {
      for (Vacancy vacancy : market.vacancies()) {
        cases.add(new Case(passport, vacancy, explain(passport, vacancy)));
      }
    }
  }

  /** Half the seed, for its lowest bit chooses the taxonomy. */
  private <T> T turn(List<T> values) {
    return values.get((int) Math.floorMod(seed / 2, (long) values.size()));
  }

  private record Case(Passport passport, Vacancy vacancy, Explanation explanation) {}

  private Explanation explain(Passport passport, Vacancy vacancy) {
    return explainer.explain(passport, vacancy, request.profile(), request.asOf());
  }

  @Test
  void terms_everyOne_isTheSumOfItsItemsAndWithinItsMaximum() {
    for (Case one : cases) {
      assertThat(one.explanation().terms())
          .extracting(TermExplanation::term)
          .containsExactly(Term.values());
      for (TermExplanation term : one.explanation().terms()) {
        assertThat(term.items().stream().mapToInt(Item::points).sum())
            .isEqualTo(term.points().expected());
        assertThat(term.max()).isEqualTo(request.profile().max(term.term()));
        assertThat(term.points().low()).isNotNegative();
        assertThat(term.points().high()).isLessThanOrEqualTo(term.max());
      }
    }
  }

  @Test
  void score_everyBound_isTheSumOfTheTermsAndThatOfThePairScorer() {
    for (Case one : cases) {
      Interval score = one.explanation().score();
      assertThat(sum(one, Interval::low)).isEqualTo(score.low()).isEqualTo(score(one, Bound.LOW));
      assertThat(sum(one, Interval::expected))
          .isEqualTo(score.expected())
          .isEqualTo(score(one, Bound.EXPECTED));
      assertThat(sum(one, Interval::high))
          .isEqualTo(score.high())
          .isEqualTo(score(one, Bound.HIGH));
    }
  }

  private static int sum(Case one, ToIntFunction<Interval> bound) {
    return one.explanation().terms().stream()
        .mapToInt(term -> bound.applyAsInt(term.points()))
        .sum();
  }

  private int score(Case one, Bound bound) {
    return PairScorer.score(person(one), asked(one), context, bound);
  }

  private PersonFacets person(Case one) {
    return world.facets().of(one.passport());
  }

  private VacancyFacets asked(Case one) {
    return world.facets().of(one.vacancy());
  }

  @Test
  void explain_rankedOrNot_asTheRankerAndTheGate() {
    Gate gate = new Gate(world, context, request.asOf());
    for (int i = 0; i < cases.size(); i += STEP) {
      Case one = cases.get(i);
      assertThat(one.explanation().ranked())
          .isEqualTo(gate.isRanked(one.passport(), one.vacancy()));
    }
    Ranker ranker = new ExhaustiveRanker(world, market.passports(), market.vacancies());
    for (Passport passport : market.passports()) {
      assertThat(
              cases.stream()
                  .map(Case::explanation)
                  .filter(one -> one.passport().equals(passport.id()) && one.ranked()))
          .extracting(one -> one.vacancy() + " " + one.score().expected())
          .containsExactlyInAnyOrderElementsOf(
              ranker.vacanciesFor(passport, request).ranked().stream()
                  .map(one -> one.id() + " " + one.score())
                  .toList());
    }
  }

  @Test
  void blockers_ofARankedPair_areNone_andOnlyOfOne() {
    for (Case one : cases) {
      assertThat(one.explanation().blockers().isEmpty())
          .as("%s", one.explanation().blockers())
          .isEqualTo(one.explanation().ranked());
    }
  }

  @Test
  void items_everyOne_staysInItsRange() {
    for (Case one : cases) {
      for (TermExplanation term : one.explanation().terms()) {
        for (Item item : term.items()) {
          assertThat(item.credit()).isBetween(0, 1_000);
          assertThat(item.points()).isBetween(0, item.max());
          assertThat(item.withoutIt()).isBetween(0, Term.MOST_POINTS);
        }
      }
    }
  }

  @Test
  void feasibility_minutes_areThoseOfAJourneyThatCanBeMade() {
    for (Case one : cases) {
      Integer minutes = one.explanation().feasibility().minutes();
      if (minutes != null) {
        assertThat(minutes).isBetween(0, TravelTimes.UNREACHABLE - 1);
      }
    }
  }

  @Test
  void outline_everyPair_saysWhatTheExplanationSays() {
    for (int i = 0; i < cases.size(); i += STEP) {
      Case one = cases.get(i);
      Explanation explanation = one.explanation();
      Outline outline =
          explainer.outline(one.passport(), one.vacancy(), request.profile(), request.asOf());
      assertThat(outline)
          .isEqualTo(
              new Outline(
                  explanation.passport(),
                  explanation.vacancy(),
                  explanation.ranked(),
                  explanation.score(),
                  explanation.right(),
                  explanation.feasibility(),
                  explanation.terms().stream()
                      .map(term -> new TermOutline(term.term(), term.points(), term.max()))
                      .toList()));
    }
  }

  @Test
  void rounding_underChangedMaximaOnly_isLessThanOnePointAnItem() {
    for (Case one : cases) {
      for (TermExplanation term : one.explanation().terms()) {
        List<Item> rounding =
            term.items().stream()
                .filter(item -> item.requirement().kind() == Subject.Kind.ROUNDING)
                .toList();
        boolean changed = term.max() != term.term().standardMax();
        assertThat(rounding).hasSizeLessThanOrEqualTo(changed ? 1 : 0);
        for (Item item : rounding) {
          assertThat(item.points()).isBetween(1, term.items().size() - 1);
        }
      }
    }
  }

  @Test
  void gaps_areTheRequirementsWithLittleCredit_mostPointsFirst() {
    for (Case one : cases) {
      List<Item> coverage = one.explanation().term(Term.COVERAGE).items();
      List<Item> unmet =
          coverage.stream()
              .filter(item ->
                  item.requirement().kind() == Subject.Kind.SKILL
                      || item.requirement().kind() == Subject.Kind.LICENCE)
              .filter(item -> item.credit() < 600)
              .toList();
      List<Gap> gaps = one.explanation().gaps();
      assertThat(gaps)
          .extracting(gap -> gap.requirement() + " " + gap.credit())
          .containsExactlyInAnyOrderElementsOf(
              unmet.stream().map(item -> item.requirement() + " " + item.credit()).toList());
      assertThat(gaps)
          .extracting(gap -> max(unmet, gap))
          .isSortedAccordingTo(Collections.reverseOrder());
    }
  }

  private static int max(List<Item> items, Gap gap) {
    return items.stream()
        .filter(item -> item.requirement().equals(gap.requirement()))
        .mapToInt(Item::max)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void use_ofTheRequirements_isApportionedByWhatEachUses() {
    for (Case one : cases) {
      TermExplanation use = one.explanation().term(Term.USE);
      List<Item> items =
          use.items().stream()
              .filter(item -> item.requirement().kind() == Subject.Kind.SKILL)
              .toList();
      int total =
          PairScorer.standardPoints(Term.USE, person(one), asked(one), context, Bound.EXPECTED);
      long used = items.stream().mapToLong(item -> used(one, item)).sum();
      for (Item item : items) {
        int quota = (int) (total * used(one, item) / used);
        assertThat(item.points())
            .isBetween(
                request.profile().scale(Term.USE, quota),
                request.profile().scale(Term.USE, quota + 1));
      }
    }
  }

  private long used(Case one, Item item) {
    SkillsAsk.Requirement asked = requirement(one, item.requirement());
    return SkillTerms.usedBy(person(one).skills(), asked, context.skills(), Bound.EXPECTED);
  }

  private SkillsAsk.Requirement requirement(Case one, Subject subject) {
    return asked(one).skills().requirements().stream()
        .filter(asked -> world.taxonomy().skillId(asked.concept()).uri().equals(subject.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutIt_everyItem_isTheScoreRecomputedWithoutClaimOrAnswer() {
    for (int i = 0; i < cases.size(); i += STEP) {
      Case one = cases.get(i);
      Counterfactual without = new Counterfactual(world, context, one.passport(), one.vacancy());
      for (TermExplanation term : one.explanation().terms()) {
        for (Item item : term.items()) {
          assertThat(without.scores(term.term(), item))
              .as("seed %d, %s of %s", seed, item, term.term())
              .contains(item.withoutIt());
        }
      }
    }
  }

  @Test
  void claim_ofASkillItem_isOneThatGivesTheCreditOrTheUse() {
    for (Case one : cases) {
      Counterfactual without = new Counterfactual(world, context, one.passport(), one.vacancy());
      for (Item item : one.explanation().term(Term.COVERAGE).items()) {
        if (item.requirement().kind() == Subject.Kind.SKILL) {
          assertThat(without.bestCredit(item)).as("%s", item).isEqualTo(item.credit());
        }
      }
      for (Item item : one.explanation().term(Term.USE).items()) {
        if (item.requirement().kind() == Subject.Kind.SKILL) {
          assertThat((long) without.bestUse(item)).as("%s", item).isEqualTo(used(one, item));
          assertThat(without.credits(item)).as("%s", item).contains(item.credit());
        }
      }
    }
  }

  @Test
  void explain_shuffledAndRepeatedAnswers_isTheSame() {
    Random random = Seeds.random(seed);
    for (int i = 0; i < cases.size(); i += STEP) {
      Case one = cases.get(i);
      Passport shuffled =
          one.passport().toBuilder()
              .skills(shuffled(one.passport().skills(), random))
              .languages(shuffled(one.passport().languages(), random))
              .licences(shuffled(one.passport().licences(), random))
              .build();
      assertThat(explain(shuffled, one.vacancy())).isEqualTo(one.explanation());
    }
  }

  private static <T> @Nullable List<T> shuffled(@Nullable List<T> values, Random random) {
    if (values == null || values.isEmpty()) {
      return values;
    }
    List<T> shuffled = new ArrayList<>(values);
    shuffled.add(values.getFirst());
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
