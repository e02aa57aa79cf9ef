package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExactAssignerTest {

  private static final String SEEDS = "nl.ongekend.testing.Seeds#seeds";
  private static final int SMALL_BATCHES = 100;

  private final ExactAssigner assigner = new ExactAssigner();

  @ParameterizedTest
  @MethodSource(SEEDS)
  void assign_smallBatches_equalsBruteForce(long seed) {
    Random random = Seeds.random(seed);
    for (int i = 0; i < SMALL_BATCHES; i++) {
      AssignmentProblem problem = Batches.small(random);
      WhatIf whatIf = Batches.withReserved(random, problem, Batches.whatIf(random, problem));
      Assignment assignment = assigner.assign(problem, whatIf);
      BruteForce.Best best = BruteForce.of(problem, whatIf);

      assertThat(numbers(problem, assignment.listServed())).isEqualTo(best.served());
      assertThat(assignment.total()).isEqualTo(best.total());
      assertThat(ProofOfOptimality.of(assignment)).matches(ProofOfOptimality::isProven);
    }
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void reassign_afterChanges_isAsGoodAsAssignedAnew(long seed) {
    Random random = Seeds.random(seed);
    AssignmentProblem problem = Batches.random(random, 200, 60, 6);
    Assignment assignment = assigner.assign(problem, Batches.whatIf(random, problem));
    for (int i = 0; i < 5; i++) {
      WhatIf some = Batches.whatIf(random, problem);
      WhatIf whatIf =
          i % 2 == 0
              ? some
              : new WhatIf(Set.of(), some.exclusions(), Set.of("p" + random.nextInt(200)));
      assignment = assigner.reassign(assignment, whatIf);
      Assignment anew = assigner.assign(problem, whatIf);

      assertThat(assignment.total()).isEqualTo(anew.total());
      assertThat(assignment.listServed()).isEqualTo(anew.listServed());
      assertThat(ProofOfOptimality.of(assignment)).matches(ProofOfOptimality::isProven);
    }
  }

  /** Nobody is proposed something else because somebody far away changed. */
  @ParameterizedTest
  @MethodSource(SEEDS)
  void reassign_withoutChange_keepsEveryProposal(long seed) {
    AssignmentProblem problem = Batches.random(Seeds.random(seed), 200, 60, 6);
    Assignment assignment = assigner.assign(problem, WhatIf.NOTHING);

    assertThat(assigner.reassign(assignment, WhatIf.NOTHING).proposals())
        .isEqualTo(assignment.proposals());
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void assign_shuffledAndRepeatedInput_isTheSame(long seed) {
    Random random = Seeds.random(seed);
    AssignmentProblem problem = Batches.random(random, 100, 40, 6);
    Assignment right = assigner.assign(problem, WhatIf.NOTHING);
    Assignment shuffled = assigner.assign(shuffled(problem, random), WhatIf.NOTHING);

    assertThat(shuffled.proposals()).isEqualTo(right.proposals());
    assertThat(prices(shuffled)).isEqualTo(prices(right));
  }

  /** The meaning of a price. */
  @ParameterizedTest
  @MethodSource(SEEDS)
  void price_isWhatOneMorePlaceAddsForTheSamePeople(long seed) {
    Random random = Seeds.random(seed);
    AssignmentProblem all = Batches.random(random, 30, 10, 4);
    AssignmentProblem problem = onlyServed(all);
    Assignment assignment = assigner.assign(problem, WhatIf.NOTHING);
    for (OpenVacancy vacancy : problem.vacancies()) {
      Assignment roomier = assigner.assign(withOneMorePlace(problem, vacancy), WhatIf.NOTHING);
      assertThat(roomier.total() - assignment.total())
          .as(vacancy.id())
          .isEqualTo(assignment.price(vacancy.id()));
    }
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void assign_servesAsManyAsGreedyOrMore(long seed) {
    Assignment assignment =
        assigner.assign(Batches.random(Seeds.random(seed), 200, 60, 6), WhatIf.NOTHING);

    assertThat(assignment.servedCount()).isGreaterThanOrEqualTo(assignment.greedy().served());
  }

  /** All scores equal, one place too few: the keyed hash decides, and nothing loops. */
  @Test
  void assign_allScoresEqual_leavesOutTheLastByHash() {
    List<Participant> people = new ArrayList<>();
    List<OpenVacancy> vacancies = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      people.add(Participant.of("p" + i, 10));
      vacancies.add(OpenVacancy.of("v" + i, i == 0 ? 0 : 1));
    }
    AssignmentRules rules = new AssignmentRules(50, 6_000, 42);
    AssignmentProblemBuilder builder = AssignmentProblem.builder(rules, people, vacancies);
    for (Participant person : people) {
      vacancies.forEach(vacancy -> builder.candidate(person.id(), vacancy.id(), 8_000));
    }
    AssignmentProblem problem = builder.build();
    Assignment assignment = assigner.assign(problem, WhatIf.NOTHING);

    assertThat(assignment.listServed())
        .isEqualTo(problem.people().stream().limit(49).map(Participant::id).toList());
    assertThat(assignment.gap()).isZero();
  }

  /** A chain in which the newcomer moves everybody: prices run up to the sum of the steps. */
  @Test
  void assign_longChain_neitherOverflowsNorLosesPoints() {
    int length = 2_000;
    List<Participant> people = new ArrayList<>();
    List<OpenVacancy> vacancies = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      people.add(Participant.of("p" + i, length - i).withFloor(0));
      vacancies.add(OpenVacancy.of("v" + i, 1));
    }
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(AssignmentRules.DEFAULT, people, vacancies);
    for (int i = 0; i < length; i++) {
      builder.candidate("p" + i, "v" + i, 0);
      builder.candidate("p" + i, "v" + Math.max(0, i - 1), i == 0 ? 0 : 10_000);
    }
    Assignment assignment = assigner.assign(builder.build(), WhatIf.NOTHING);

    assertThat(assignment.servedCount()).isEqualTo(length);
    assertThat(assignment.total()).isZero();
    assertThat(ProofOfOptimality.of(assignment)).matches(ProofOfOptimality::isProven);
  }

  @Test
  void assign_hugeOpenings_takesNoMorePlacesThanCandidates() {
    AssignmentProblem problem =
        AssignmentProblem.builder(
                AssignmentRules.DEFAULT,
                List.of(Participant.of("Amina", 3)),
                List.of(OpenVacancy.of("welder", Integer.MAX_VALUE), OpenVacancy.of("cook", 1)))
            .candidate("Amina", "welder", 10_000)
            .build();

    assertThat(assigner.assign(problem, WhatIf.NOTHING).bound()).isEqualTo(10_000);
  }

  @Test
  void assign_nobody_isEmpty() {
    AssignmentProblem problem =
        AssignmentProblem.builder(AssignmentRules.DEFAULT, List.of(), List.of()).build();

    assertThat(assigner.assign(problem, WhatIf.NOTHING).proposals()).isEmpty();
  }

  private static BitSet numbers(AssignmentProblem problem, List<String> people) {
    BitSet numbers = new BitSet();
    people.forEach(id -> numbers.set(problem.person(id)));
    return numbers;
  }

  private static Map<String, Long> prices(Assignment assignment) {
    Map<String, Long> prices = new HashMap<>();
    assignment.problem().vacancies().forEach(v -> prices.put(v.id(), assignment.price(v.id())));
    return prices;
  }

  private AssignmentProblem shuffled(AssignmentProblem problem, Random random) {
    List<Participant> people = new ArrayList<>(problem.people());
    List<OpenVacancy> vacancies = new ArrayList<>(problem.vacancies());
    Collections.shuffle(people, random);
    Collections.shuffle(vacancies, random);
    List<Integer> candidates = new ArrayList<>();
    for (int c = 0; c < problem.candidateCount(); c++) {
      candidates.addAll(List.of(c, c));
    }
    Collections.shuffle(candidates, random);
    return rebuilt(problem, people, vacancies, candidates);
  }

  private AssignmentProblem onlyServed(AssignmentProblem problem) {
    List<String> served = assigner.assign(problem, WhatIf.NOTHING).listServed();
    List<Participant> people =
        problem.people().stream().filter(person -> served.contains(person.id())).toList();
    List<Integer> candidates = new ArrayList<>();
    for (int c = 0; c < problem.candidateCount(); c++) {
      if (served.contains(problem.pair(c).person())) {
        candidates.add(c);
      }
    }
    return rebuilt(problem, people, problem.vacancies(), candidates);
  }

  private static AssignmentProblem withOneMorePlace(
      AssignmentProblem problem, OpenVacancy roomier) {
    List<OpenVacancy> vacancies = new ArrayList<>(problem.vacancies());
    vacancies.replaceAll(vacancy ->
        vacancy.equals(roomier) ? OpenVacancy.of(vacancy.id(), vacancy.room() + 1) : vacancy);
    List<Integer> candidates = new ArrayList<>();
    for (int c = 0; c < problem.candidateCount(); c++) {
      candidates.add(c);
    }
    return rebuilt(problem, problem.people(), vacancies, candidates);
  }

  private static AssignmentProblem rebuilt(
      AssignmentProblem problem,
      List<Participant> people,
      List<OpenVacancy> vacancies,
      List<Integer> candidates) {
    AssignmentProblemBuilder builder =
        AssignmentProblem.builder(problem.rules(), people, vacancies);
    for (int c : candidates) {
      Pair pair = problem.pair(c);
      builder.candidate(pair.person(), pair.vacancy(), problem.pointsByCandidate[c]);
    }
    return builder.build();
  }
}
