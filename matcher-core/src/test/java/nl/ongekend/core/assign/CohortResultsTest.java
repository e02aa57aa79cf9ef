package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.ongekend.core.assign.FloorResult.Reason;
import nl.ongekend.core.assign.PartnerResult.Outcome;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of partners and floors, beside trying everything. */
class CohortResultsTest {

  private static final int SMALL_BATCHES = 60;
  private static final List<Participant> PEOPLE =
      List.of(Participant.of("Samir", 30), Participant.of("Lina", 20), Participant.of("Chris", 10));

  private final CohortAssigner assigner = new CohortAssigner();

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void floorResults_smallCohorts_equalTryingEverything(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < SMALL_BATCHES; i++) {
      AssignmentProblem problem = Batches.small(random);
      CohortRules rules = Batches.rules(random, problem);
      CohortAssignment found = assigner.assign(problem, WhatIf.NOTHING, rules);

      for (FloorResult result : found.floorResults()) {
        assertThat(result.servable()).isEqualTo(servable(problem, members(rules, result.name())));
        assertThat(result.missing()).isEqualTo(found.shortfalls().getOrDefault(result.name(), 0));
        assertThat(
                List.of(result.served(), result.servable(), result.reachable(), result.members()))
            .isSorted();
      }
    }
  }

  private static Set<String> members(CohortRules rules, String floor) {
    return rules.floors().stream()
        .filter(each -> each.name().equals(floor))
        .findFirst()
        .orElseThrow()
        .members();
  }

  /** A floor of the whole group lacks those who cannot be served beside each other. */
  private static int servable(AssignmentProblem problem, Set<String> group) {
    GroupFloor all = new GroupFloor("all", group, group.size());
    CohortRules rules = new CohortRules(List.of(), List.of(all), Map.of());
    return group.size() - BruteForce.of(problem, WhatIf.NOTHING, rules).shortfall();
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void partnerResults_smallCohorts_sayWhatTheProposalsSay(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < SMALL_BATCHES; i++) {
      AssignmentProblem problem = Batches.small(random);
      CohortAssignment found =
          assigner.assign(problem, WhatIf.NOTHING, Batches.rules(random, problem));
      for (PartnerResult result : found.partnerResults()) {
        int first = found.assignment().proposalsTo(result.pair().first()).size();
        int second = found.assignment().proposalsTo(result.pair().second()).size();
        switch (result.outcome()) {
          case TOGETHER -> assertThat(Math.min(first, second)).isPositive();
          case ONE_ALONE -> assertThat(first == 0 ^ second == 0).isTrue();
          case NEITHER -> assertThat(first + second).isZero();
          case NO_SHARED_AREA -> assertThat(Math.min(first, second)).isZero();
        }
      }
    }
  }

  private static AssignmentProblem problem(int openings, Object... personVacancyPoints) {
    List<String> vacancies = List.of("Assen clinic", "Assen school", "Emmen clinic");
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(
            AssignmentRules.DEFAULT,
            PEOPLE,
            vacancies.stream().map(id -> OpenVacancy.of(id, openings)).toList());
    for (int i = 0; i < personVacancyPoints.length; i += 3) {
      builder.candidate(
          (String) personVacancyPoints[i],
          (String) personVacancyPoints[i + 1],
          (Integer) personVacancyPoints[i + 2]);
    }
    return builder.build();
  }

  private PartnerResult partners(AssignmentProblem problem) {
    CohortRules rules =
        new CohortRules(
            List.of(new PartnerPair("Lina", "Chris")),
            List.of(),
            Map.of("Assen clinic", "Assen", "Assen school", "Assen", "Emmen clinic", "Emmen"));
    return assigner.assign(problem, WhatIf.NOTHING, rules).partnerResults().getFirst();
  }

  @Test
  void partnerResults_oneOfEach_namesTheReason() {
    PartnerResult together =
        partners(problem(1, "Lina", "Assen clinic", 8_000, "Chris", "Assen school", 8_000));
    PartnerResult apart =
        partners(problem(1, "Lina", "Assen clinic", 8_000, "Chris", "Emmen clinic", 8_000));
    PartnerResult alone =
        partners(problem(1, "Lina", "Assen clinic", 8_000, "Chris", "Assen clinic", 8_000));
    PartnerResult neither =
        partners(
            problem(
                1,
                "Samir",
                "Assen clinic",
                7_000,
                "Lina",
                "Assen clinic",
                8_000,
                "Chris",
                "Assen clinic",
                8_000));

    assertThat(List.of(together, apart, alone, neither))
        .extracting(PartnerResult::outcome)
        .containsExactly(
            Outcome.TOGETHER, Outcome.NO_SHARED_AREA, Outcome.ONE_ALONE, Outcome.NEITHER);
    assertThat(together.area()).isEqualTo("Assen");
    assertThat(neither.area()).isNull();
  }

  private FloorResult floor(AssignmentProblem problem, int least, GroupFloor... before) {
    List<GroupFloor> floors = new ArrayList<>(List.of(before));
    floors.add(new GroupFloor("Assen", Set.of("Lina", "Chris"), least));
    CohortRules rules = new CohortRules(List.of(), floors, Map.of());
    return assigner.assign(problem, WhatIf.NOTHING, rules).floorResults().getLast();
  }

  @Test
  void floorResults_oneOfEach_namesTheReason() {
    AssignmentProblem onePlace =
        problem(1, "Lina", "Assen clinic", 8_000, "Chris", "Assen clinic", 8_000);
    AssignmentProblem fromSamir =
        problem(1, "Samir", "Assen clinic", 9_000, "Lina", "Assen clinic", 8_000);

    assertThat(floor(onePlace, 1).reason()).isEqualTo(Reason.MET);
    assertThat(floor(onePlace, 3).reason()).isEqualTo(Reason.FEW_MEMBERS);
    assertThat(floor(fromSamir, 2).reason()).isEqualTo(Reason.FEW_VACANCIES);
    assertThat(floor(onePlace, 2).reason()).isEqualTo(Reason.FEW_PLACES);
    assertThat(floor(fromSamir, 1, new GroupFloor("Delfzijl", Set.of("Samir"), 1)).reason())
        .isEqualTo(Reason.OTHER_RULES);
    assertThat(floor(onePlace, 2)).isEqualTo(new FloorResult("Assen", 2, 2, 2, 1, 1));
  }

  @Test
  void listFor_heldBackAndPartners_tellsWhatBarredThePair() {
    AssignmentProblem problem =
        problem(
            1,
            "Lina",
            "Emmen clinic",
            9_000,
            "Lina",
            "Assen clinic",
            8_000,
            "Chris",
            "Assen school",
            8_000);
    Pair emmen = new Pair("Lina", "Emmen clinic");
    CohortRules partners =
        new CohortRules(
            List.of(new PartnerPair("Lina", "Chris")),
            List.of(),
            Map.of("Assen clinic", "Assen", "Assen school", "Assen"));

    assertThat(bar(problem, new Restrictions(WhatIf.NOTHING, Set.of(emmen), CohortRules.NONE)))
        .isEqualTo(AssignmentReason.Bar.HELD_BACK);
    assertThat(bar(problem, new Restrictions(WhatIf.NOTHING, Set.of(), partners)))
        .isEqualTo(AssignmentReason.Bar.PARTNERS);
    WhatIf excluded = WhatIf.NOTHING.withExclusion(emmen.person(), emmen.vacancy());
    assertThat(bar(problem, new Restrictions(excluded, Set.of(emmen), partners)))
        .isEqualTo(AssignmentReason.Bar.EXCLUDED);
  }

  private AssignmentReason.Bar bar(AssignmentProblem problem, Restrictions restrictions) {
    return AssignmentReason.listFor(assigner.assign(problem, restrictions), "Lina")
        .getFirst()
        .above()
        .getFirst()
        .bar();
  }

  @Test
  void assign_pinOfWhatIsHeldBack_isProposed() {
    AssignmentProblem problem = problem(1, "Lina", "Assen clinic", 8_000);
    Set<Pair> held = Set.of(new Pair("Lina", "Assen clinic"));
    Restrictions restrictions = new Restrictions(WhatIf.NOTHING, held, CohortRules.NONE);
    CohortAssignment without = assigner.assign(problem, restrictions);
    CohortAssignment pinned =
        assigner.reassign(without, WhatIf.NOTHING.withPin("Lina", "Assen clinic"));

    assertThat(without.assignment().listServed()).isEmpty();
    assertThat(pinned.assignment().listServed()).containsExactly("Lina");
  }

  @Test
  void between_newPartnerOrCap_isARuleAndNoChoice() {
    AssignmentProblem problem =
        problem(
            1,
            "Lina",
            "Emmen clinic",
            9_000,
            "Lina",
            "Assen clinic",
            8_000,
            "Chris",
            "Assen school",
            8_000);
    CohortRules partners =
        new CohortRules(
            List.of(new PartnerPair("Lina", "Chris")),
            List.of(),
            Map.of("Assen clinic", "Assen", "Assen school", "Assen"));
    CohortAssignment before = assigner.assign(problem, Restrictions.NONE);

    assertThat(
            AssignmentDifference.between(
                before, assigner.assign(problem, WhatIf.NOTHING, partners)))
        .singleElement()
        .satisfies(change -> assertThat(change.person()).isEqualTo("Lina"))
        .satisfies(change -> assertThat(change.cause()).isEqualTo(AssignmentDifference.Cause.RULE));
  }
}
