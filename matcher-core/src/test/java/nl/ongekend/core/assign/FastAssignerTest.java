package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FastAssignerTest {

  @ParameterizedTest
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void assign_servesTheSamePeopleAndProvesHowNearTheTotalIs(long seed) {
    Random random = Seeds.random(seed);
    AssignmentProblem problem = Batches.random(random, 300, 90, 6);
    WhatIf whatIf = Batches.whatIf(random, problem);
    Assignment fast = new FastAssigner().assign(problem, whatIf);
    Assignment exact = new ExactAssigner().assign(problem, whatIf);
    ProofOfOptimality proof = ProofOfOptimality.of(fast);

    assertThat(fast.listServed()).isEqualTo(exact.listServed());
    assertThat(proof.admissible()).isTrue();
    assertThat(fast.total()).isLessThanOrEqualTo(exact.total());
    assertThat(fast.bound()).isGreaterThanOrEqualTo(exact.total());
    assertThat(fast.gap()).isLessThan(fast.bound() / 10);
  }
}
