package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CohortAssignerTest {

  private static final String SEEDS = "nl.ongekend.testing.Seeds#seeds";
  private static final int SMALL_BATCHES = 100;
  private static final Map<String, String> AREAS =
      Map.of("assen clinic", "Assen", "assen school", "Assen", "emmen clinic", "Emmen");

  private final CohortAssigner assigner = new CohortAssigner();

  @ParameterizedTest
  @MethodSource(SEEDS)
  void assign_smallCohorts_equalsBruteForce(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < SMALL_BATCHES; i++) {
      AssignmentProblem problem = Batches.small(random);
      WhatIf whatIf = Batches.whatIf(random, problem).withReserved(List.of());
      CohortRules rules = rulesThatPinsAllow(random, problem, whatIf);
      CohortAssignment found = assigner.assign(problem, whatIf, rules);
      BruteForce.Best best = BruteForce.of(problem, whatIf, rules);

      assertThat(found.exact()).isTrue();
      assertThat(lacking(found)).isEqualTo(best.shortfall());
      assertThat(served(problem, found)).isEqualTo(best.served());
      assertThat(found.assignment().total()).isEqualTo(best.total());
    }
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void assign_largeCohort_keepsTheRulesWithinTheBounds(long seed) {
    Random random = Seeds.random(seed);
    AssignmentProblem problem = Batches.random(random, 400, 120, 6);
    CohortRules rules = Batches.rules(random, problem);
    CohortAssignment found = assigner.assign(problem, WhatIf.NOTHING, rules);

    assertThat(view(problem, WhatIf.NOTHING, rules).splits(found.assignment())).isEmpty();
    assertThat(found.assignment().servedCount()).isLessThanOrEqualTo(found.servedBound());
    assertThat(found.assignment().total()).isLessThanOrEqualTo(found.totalBound());
    assertThat(found.totalGap()).isBetween(0.0, 1.0);
  }

  @Test
  void assign_withoutRules_isTheExactAssignment() {
    AssignmentProblem problem = Batches.random(new Random(5), 100, 40, 6);
    CohortAssignment found = assigner.assign(problem, WhatIf.NOTHING, CohortRules.NONE);
    Assignment exact = new ExactAssigner().assign(problem, WhatIf.NOTHING);

    assertThat(found.assignment().proposals()).isEqualTo(exact.proposals());
    assertThat(found.exact()).isTrue();
    assertThat(found.totalGap()).isZero();
    assertThat(found.servedGap()).isZero();
  }

  /** Worked example of docs/assignment.md. */
  @Test
  void assign_partners_getWorkInOneArea() {
    CohortAssignment apart = assigner.assign(couple(), WhatIf.NOTHING, CohortRules.NONE);
    CohortAssignment together = assigner.assign(couple(), WhatIf.NOTHING, partners());

    assertThat(apart.assignment().proposals())
        .containsExactly(new Pair("Samir", "emmen clinic"), new Pair("Lina", "assen school"));
    assertThat(together.assignment().proposals())
        .containsExactly(new Pair("Samir", "assen clinic"), new Pair("Lina", "assen school"));
    assertThat(together.assignment().total()).isEqualTo(16_500);
    assertThat(together.totalBound()).isEqualTo(17_500);
  }

  /** Worked example of docs/assignment.md. */
  @Test
  void assign_floor_letsSomebodyOfTheGroupComeFirst() {
    List<Participant> people =
        List.of(
            Participant.of("Samir", 30), Participant.of("Chris", 20), Participant.of("Amina", 10));
    AssignmentProblem problem =
        AssignmentProblem.builder(
                AssignmentRules.DEFAULT, people, List.of(OpenVacancy.of("welder", 2)))
            .candidate("Samir", "welder", 9_500)
            .candidate("Chris", "welder", 8_500)
            .candidate("Amina", "welder", 7_000)
            .build();
    GroupFloor delfzijl = new GroupFloor("Delfzijl", Set.of("Amina"), 1);
    CohortRules rules = new CohortRules(List.of(), List.of(delfzijl), Map.of());

    assertThat(assigner.assign(problem, WhatIf.NOTHING, rules).assignment().listServed())
        .containsExactly("Samir", "Amina");
  }

  @Test
  void assign_floorThatCannotBeMet_saysHowManyItLacks() {
    GroupFloor both = new GroupFloor("Assen", Set.of("Samir", "Lina"), 2);
    AssignmentProblem oneJob =
        AssignmentProblem.builder(
                AssignmentRules.DEFAULT,
                List.of(Participant.of("Samir", 3), Participant.of("Lina", 2)),
                List.of(OpenVacancy.of("assen clinic", 1)))
            .candidate("Samir", "assen clinic", 8_000)
            .candidate("Lina", "assen clinic", 9_000)
            .build();
    CohortRules rules = new CohortRules(List.of(), List.of(both), AREAS);

    assertThat(assigner.assign(oneJob, WhatIf.NOTHING, rules).shortfalls())
        .containsExactly(Map.entry("Assen", 1));
  }

  @Test
  void assign_pinsOfPartnersInTwoAreas_areRefused() {
    WhatIf apart = WhatIf.NOTHING.withPin("Samir", "emmen clinic").withPin("Lina", "assen school");

    assertThatThrownBy(() -> assigner.assign(couple(), apart, partners()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "pins of partners (Samir and Lina) lie in several areas (Assen, Emmen).%nDrop one of the pins."
                .formatted());
  }

  @Test
  void assign_ruleAboutAStranger_isRefused() {
    CohortRules rules =
        new CohortRules(List.of(new PartnerPair("Samir", "nobody")), List.of(), AREAS);

    assertThatThrownBy(() -> assigner.assign(couple(), WhatIf.NOTHING, rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("person (nobody) of a pair of partners is not in the batch.");
  }

  private static AssignmentProblem couple() {
    return AssignmentProblem.builder(
            AssignmentRules.DEFAULT,
            List.of(Participant.of("Samir", 30), Participant.of("Lina", 20)),
            List.of(
                OpenVacancy.of("assen clinic", 1),
                OpenVacancy.of("assen school", 1),
                OpenVacancy.of("emmen clinic", 1)))
        .candidate("Samir", "emmen clinic", 9_000)
        .candidate("Samir", "assen clinic", 8_000)
        .candidate("Lina", "assen school", 8_500)
        .build();
  }

  private static CohortRules partners() {
    return new CohortRules(List.of(new PartnerPair("Samir", "Lina")), List.of(), AREAS);
  }

  /** Rules whose partners are not pinned to two areas. */
  private static CohortRules rulesThatPinsAllow(
      Random random, AssignmentProblem problem, WhatIf whatIf) {
    while (true) {
      CohortRules rules = Batches.rules(random, problem);
      try {
        view(problem, whatIf, rules);
        return rules;
      } catch (IllegalArgumentException e) {
        // Another draw; the refusal has a test of its own.
      }
    }
  }

  private static CohortView view(AssignmentProblem problem, WhatIf whatIf, CohortRules rules) {
    return new CohortView(problem, new Restrictions(whatIf, Set.of(), rules));
  }

  private static int lacking(CohortAssignment found) {
    return found.shortfalls().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static BitSet served(AssignmentProblem problem, CohortAssignment found) {
    BitSet numbers = new BitSet();
    found.assignment().listServed().forEach(id -> numbers.set(problem.person(id)));
    return numbers;
  }
}
