package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.spi.OccupationNearness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question against loops over all pairs, and over an index against a list. */
class QuestionsTest {

  private static Reach reachIn(MatchWorld world) {
    return new Reach(world, ScoringProfile.standard(), MatchWorlds.AS_OF);
  }

  /** A market in small, every question of it, and a list to ask instead of the index. */
  private record Asked(RandomMarket market, Reach reach, Pool list) {

    static Asked of(long seed) {
      RandomMarket market = RandomMarket.of(seed, 30, 30);
      Pool list = new ListPool(market.world(), market.passports(), market.vacancies());
      return new Asked(market, reachIn(market.world()), list);
    }

    PersonView person(int i) {
      return PersonView.of(market.world(), market.passports().get(i));
    }

    VacancyView vacancy(int i) {
      return VacancyView.of(market.world(), market.vacancies().get(i));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void questions_overTheIndex_areAnsweredAsOverAList(long seed) throws IOException {
    Asked asked = Asked.of(seed);
    RandomMarket market = asked.market();
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      for (int i = 0; i < 10; i++) {
        assertThat(answers(asked, corpus.pool(), i)).isEqualTo(answers(asked, asked.list(), i));
      }
      List<PersonView> cohort = List.of(asked.person(0), asked.person(1), asked.person(2));
      assertThat(new CohortStep(asked.reach(), corpus.pool()).of(cohort))
          .isEqualTo(new CohortStep(asked.reach(), asked.list()).of(cohort));
      assertThat(new Scarcity(asked.reach(), corpus.pool()).of(cohort))
          .isEqualTo(new Scarcity(asked.reach(), asked.list()).of(cohort));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void scarcity_everybody_isWhoMissesItInNoVacancyThatAsksTheLeast(long seed) {
    Asked asked = Asked.of(seed);
    List<PersonView> everybody =
        IntStream.range(0, asked.market().passports().size()).mapToObj(asked::person).toList();

    List<Scarcity.Asked> all = new Scarcity(asked.reach(), asked.list()).of(everybody);

    assertThat(all).isNotEmpty().extracting(Scarcity.Asked::condition).doesNotHaveDuplicates();
    for (Scarcity.Asked one : all) {
      assertThat(one.able())
          .isEqualTo((int) everybody.stream().filter(person -> isAble(asked, person, one)).count());
    }
  }

  /** Whether some vacancy that asks it is not missed by it. */
  private static boolean isAble(Asked asked, PersonView person, Scarcity.Asked scarce) {
    return IntStream.range(0, asked.market().vacancies().size())
        .mapToObj(asked::vacancy)
        .filter(vacancy -> scarce.vacancies().contains(vacancy.id()))
        .anyMatch(vacancy ->
            asked.reach().unmet(new Pair(person, vacancy)).stream()
                .noneMatch(unmet -> unmet.condition().equals(scarce.condition())));
  }

  private static List<Object> answers(Asked asked, Pool pool, int i) {
    Reach reach = asked.reach();
    MatchWorld world = asked.market().world();
    return List.of(
        new NextQuestion(reach, pool).ofPerson(asked.person(i)),
        new NextQuestion(reach, pool).ofVacancy(asked.vacancy(i)),
        new WhatIf(reach, pool).ofPerson(asked.person(i), asked.person(i + 1)),
        new WhatIf(reach, pool).ofVacancy(asked.vacancy(i), asked.vacancy(i + 1)),
        new OneStepWider(world.taxonomy(), reach, pool).of(asked.person(i)),
        new ReachByPlace(reach, pool).of(asked.person(i)),
        new Elasticity(reach, pool)
            .of(asked.vacancy(i)).openings().stream()
                .map(opening -> opening.relaxation().field() + opening.more())
                .toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void whatIf_anyTwoPassports_isTheDifferenceOfTheirReach(long seed) {
    Asked asked = Asked.of(seed);
    Set<UUID> before = within(asked, asked.person(0));
    Set<UUID> after = within(asked, asked.person(1));
    WhatIf.Difference difference =
        new WhatIf(asked.reach(), asked.list()).ofPerson(asked.person(0), asked.person(1));

    assertThat(difference.before()).isEqualTo(before.size());
    assertThat(difference.after()).isEqualTo(after.size());
    assertThat(ids(difference.enters())).isEqualTo(minus(after, before));
    assertThat(ids(difference.leaves())).isEqualTo(minus(before, after));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void reachByPlace_anybody_hasEachVacancyWithinReachOnceAtOneOfItsWorkplaces(long seed) {
    Asked asked = Asked.of(seed);
    for (int i = 0; i < 10; i++) {
      ReachByPlace.Answer answer =
          new ReachByPlace(asked.reach(), asked.list()).of(asked.person(i));
      List<UUID> reached =
          Stream.concat(
                  answer.spots().stream().flatMap(spot -> spot.vacancies().stream()),
                  answer.elsewhere().stream())
              .map(ReachByPlace.Reached::id)
              .toList();

      assertThat(reached).doesNotHaveDuplicates().hasSameElementsAs(within(asked, asked.person(i)));
      for (ReachByPlace.Spot spot : answer.spots()) {
        assertThat(spot.vacancies())
            .allSatisfy(one -> assertThat(placesOf(asked, one.id())).contains(spot.place()));
      }
      assertThat(answer.elsewhere())
          .allSatisfy(one -> assertThat(placesOf(asked, one.id())).isEmpty());
    }
  }

  private static List<Integer> placesOf(Asked asked, UUID id) {
    return asked.market().vacancies().stream()
        .filter(vacancy -> vacancy.id().equals(id))
        .map(vacancy -> VacancyView.of(asked.market().world(), vacancy))
        .flatMap(vacancy -> vacancy.facets().travel().places().stream())
        .map(TravelAsk.Site::place)
        .toList();
  }

  private static Set<UUID> within(Asked asked, PersonView person) {
    return asked.market().vacancies().stream()
        .map(vacancy -> VacancyView.of(asked.market().world(), vacancy))
        .filter(vacancy -> asked.reach().isWithin(new Pair(person, vacancy)))
        .map(VacancyView::id)
        .collect(Collectors.toSet());
  }

  private static Set<UUID> ids(List<WhatIf.Moved> moved) {
    return moved.stream().map(WhatIf.Moved::id).collect(Collectors.toSet());
  }

  private static Set<UUID> minus(Set<UUID> some, Set<UUID> others) {
    Set<UUID> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** A level has no part in what a requirement weighs, so the document itself can be relaxed. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void elasticity_ofALevel_isWhatTheRelaxedDocumentReaches(long seed) {
    Asked asked = Asked.of(seed);
    MatchWorld world = asked.market().world();
    for (Vacancy vacancy : asked.market().vacancies()) {
      Elasticity.Answer answer =
          new Elasticity(asked.reach(), asked.list()).of(VacancyView.of(world, vacancy));
      for (Elasticity.Opening opening : answer.openings()) {
        Condition condition = opening.relaxation().condition();
        if (condition.kind() == Condition.Kind.SKILL && !opening.relaxation().dropped()) {
          int skill = condition.subject();
          int within = reached(asked, lowered(world, vacancy, skill));
          assertThat(answer.within() + opening.more()).isEqualTo(within);
        }
      }
    }
  }

  private static Vacancy lowered(MatchWorld world, Vacancy vacancy, int skill) {
    int asked =
        world.facets().of(vacancy).skills().requirements().stream()
            .filter(one -> one.concept() == skill)
            .findFirst()
            .orElseThrow()
            .level();
    List<SkillRequirement> others =
        Objects.requireNonNull(vacancy.skills()).stream()
            .filter(one -> world.taxonomy().skillOrdinal(one.concept()) != skill)
            .toList();
    List<SkillRequirement> all = new ArrayList<>(others);
    all.add(
        new SkillRequirement(
            world.taxonomy().skillId(skill), Importance.ESSENTIAL, asked - 1, null, null));
    return vacancy.toBuilder().skills(all).build();
  }

  private static int reached(Asked asked, Vacancy vacancy) {
    MatchWorld world = asked.market().world();
    VacancyView view = VacancyView.of(world, vacancy);
    int reached = 0;
    for (Passport passport : asked.market().passports()) {
      reached += asked.reach().isWithin(new Pair(PersonView.of(world, passport), view)) ? 1 : 0;
    }
    return reached;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void elasticity_anyRelaxation_isWhatALoopOverEverybodyFinds(long seed) {
    Asked asked = Asked.of(seed);
    for (int i = 0; i < asked.market().vacancies().size(); i++) {
      VacancyView vacancy = asked.vacancy(i);
      Elasticity.Answer answer = new Elasticity(asked.reach(), asked.list()).of(vacancy);

      assertThat(answer.openings()).hasSameSizeAs(Relaxation.of(vacancy));
      for (Elasticity.Opening opening : answer.openings()) {
        assertThat(opening.more()).isEqualTo(opened(asked, vacancy, opening.relaxation()));
      }
    }
  }

  private static int opened(Asked asked, VacancyView vacancy, Relaxation relaxation) {
    int opened = 0;
    for (int i = 0; i < asked.market().passports().size(); i++) {
      Pair pair = new Pair(asked.person(i), vacancy);
      Pair relaxed = new Pair(asked.person(i), relaxation.relaxed());
      List<Condition> unmet =
          asked.reach().unmet(relaxed).stream()
              .map(UnmetCondition::condition)
              .filter(one -> !relaxation.dropped() || !one.equals(relaxation.condition()))
              .toList();
      boolean within = unmet.isEmpty() && asked.reach().score(relaxed) >= asked.reach().cutOff();
      opened += within && !asked.reach().isWithin(pair) ? 1 : 0;
    }
    return opened;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void oneStepWider_anyPerson_isTheBestOfEachOccupationNearby(long seed) {
    Asked asked = Asked.of(seed);
    for (int i = 0; i < asked.market().passports().size(); i++) {
      List<OneStepWider.Wider> wider =
          new OneStepWider(asked.market().world().taxonomy(), asked.reach(), asked.list())
              .of(asked.person(i));

      assertThat(wider)
          .extracting(OneStepWider.Wider::vacancy)
          .isEqualTo(nearby(asked, asked.person(i)));
    }
  }

  /** The ids of the best vacancies of the two best occupations nearby. */
  private static List<UUID> nearby(Asked asked, PersonView person) {
    Comparator<VacancyView> bestFirst =
        Comparator.comparingInt(
                (VacancyView vacancy) -> -asked.reach().score(new Pair(person, vacancy)))
            .thenComparing(vacancy -> vacancy.id().toString());
    Set<Integer> seen = new HashSet<>();
    return IntStream.range(0, asked.market().vacancies().size())
        .mapToObj(asked::vacancy)
        .filter(vacancy -> isNearby(asked, person, vacancy.facets().occupation()))
        .filter(vacancy -> missesOneRequirementAtMost(asked, new Pair(person, vacancy)))
        .sorted(bestFirst)
        .filter(vacancy -> seen.add(vacancy.facets().occupation()))
        .limit(OneStepWider.MOST)
        .map(VacancyView::id)
        .toList();
  }

  private static boolean isNearby(Asked asked, PersonView person, int occupation) {
    List<Integer> wished = person.facets().wishes().occupations();
    List<Integer> own =
        Stream.concat(
                person.facets().occupations().held().stream().map(held -> held.occupation()),
                wished == null ? Stream.of() : wished.stream())
            .toList();
    OccupationNearness nearness = asked.reach().context().nearness();
    return occupation != OccupationTerm.NO_OCCUPATION
        && !own.contains(occupation)
        && own.stream()
            .anyMatch(one -> nearness.permille(one, occupation) >= OneStepWider.LEAST_NEARNESS);
  }

  private static boolean missesOneRequirementAtMost(Asked asked, Pair pair) {
    List<UnmetCondition> unmet = asked.reach().unmet(pair);
    return unmet.size() <= 1
        && unmet.stream().allMatch(one -> one.layer() == UnmetCondition.Layer.REQUIREMENT);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void cohortStep_everybody_countsThePairsThatEachChangeBringsWithinReach(long seed) {
    Asked asked = Asked.of(seed);
    List<PersonView> everybody =
        IntStream.range(0, asked.market().passports().size()).mapToObj(asked::person).toList();
    List<CohortStep.Opening> openings = new CohortStep(asked.reach(), asked.list()).of(everybody);

    assertThat(openings.stream().mapToInt(CohortStep.Opening::pairs).sum())
        .isEqualTo(everybody.stream().mapToInt(person -> changed(asked, person)).sum());
    assertThat(openings)
        .allSatisfy(opening -> assertThat(opening.people()).isBetween(1, opening.pairs()));
    for (CohortStep.Opening opening : openings) {
      assertThat(opening.people())
          .isEqualTo(
              (int) everybody.stream().filter(one -> opens(asked, one, opening.step())).count());
      assertThat(opening.first())
          .isEqualTo(
              (int)
                  everybody.stream()
                      .filter(one -> opens(asked, one, opening.step()))
                      .filter(one -> within(asked, one).isEmpty())
                      .count());
      assertThat(opening.vacancies()).hasSizeBetween(1, opening.pairs());
    }
  }

  /** How many vacancies one change by itself brings within reach of a person. */
  private static int changed(Asked asked, PersonView person) {
    return (int)
        IntStream.range(0, asked.market().vacancies().size())
            .mapToObj(i -> new Pair(person, asked.vacancy(i)))
            .filter(pair -> !asked.reach().isWithin(pair))
            .filter(pair ->
                asked.reach().changes(pair).stream()
                    .filter(change -> meets(asked, pair, change))
                    .anyMatch(change -> asked.reach().isWithin(change.applyTo(pair))))
            .count();
  }

  /** Whether a change meets the only condition that is not met. */
  private static boolean meets(Asked asked, Pair pair, Change change) {
    List<UnmetCondition> unmet = asked.reach().unmet(pair);
    return unmet.size() == 1 && unmet.getFirst().condition().equals(change.condition());
  }

  private static boolean opens(Asked asked, PersonView person, CohortStep.Step step) {
    return IntStream.range(0, asked.market().vacancies().size())
        .mapToObj(i -> asked.reach().findMiss(new Pair(person, asked.vacancy(i))))
        .flatMap(Optional::stream)
        .map(Miss::change)
        .filter(Objects::nonNull)
        .anyMatch(change ->
            new CohortStep.Step(change.condition(), change.field(), change.to()).equals(step));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void nextQuestion_anyPerson_opensAsManyAsAreMissedByThatOpenAnswer(long seed) {
    Asked asked = Asked.of(seed);
    for (int i = 0; i < 10; i++) {
      PersonView person = asked.person(i);
      for (NextQuestion.Worth worth :
          new NextQuestion(asked.reach(), asked.list()).ofPerson(person)) {
        if (worth.field().condition().kind() != Condition.Kind.SCORE) {
          assertThat(worth.opens()).isEqualTo(missed(asked, person, worth.field().condition()));
        }
      }
    }
  }

  private static int missed(Asked asked, PersonView person, Condition condition) {
    int missed = 0;
    for (int i = 0; i < asked.market().vacancies().size(); i++) {
      Pair pair = new Pair(person, asked.vacancy(i));
      missed +=
          asked
                  .reach()
                  .findMiss(pair)
                  .filter(miss -> miss.unmet().open())
                  .filter(miss -> miss.unmet().condition().equals(condition))
                  .isPresent()
              ? 1
              : 0;
    }
    return missed;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void nextQuestion_ofTerms_staysInsideTheBoundsOfTheScore(long seed) {
    Asked asked = Asked.of(seed);
    for (int i = 0; i < 10; i++) {
      VacancyView vacancy = asked.vacancy(i);
      int open = 0;
      for (Passport passport : asked.market().passports()) {
        Pair pair = new Pair(PersonView.of(asked.market().world(), passport), vacancy);
        boolean met = asked.reach().unmet(pair).isEmpty();
        boolean maybe =
            asked.reach().score(pair, Bound.LOW) < asked.reach().cutOff()
                && asked.reach().score(pair, Bound.HIGH) >= asked.reach().cutOff();
        open += met && maybe ? 1 : 0;
      }
      for (NextQuestion.Worth worth :
          new NextQuestion(asked.reach(), asked.list()).ofVacancy(vacancy)) {
        assertThat(worth.moves()).isBetween(1, open);
      }
    }
  }
}
