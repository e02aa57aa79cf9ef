package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Amina waits longest and fits both; Bo fits only the welder's job, and better. */
class ProofOfOptimalityTest {

  private static final AssignmentProblem PROBLEM =
      AssignmentProblem.builder(
              AssignmentRules.DEFAULT,
              List.of(
                  Participant.of("Amina", 9), Participant.of("Bo", 5), Participant.of("Chris", 1)),
              List.of(OpenVacancy.of("welder", 1), OpenVacancy.of("cook", 1)))
          .candidate("Amina", "welder", 9_000)
          .candidate("Amina", "cook", 8_000)
          .candidate("Bo", "welder", 7_000)
          .candidate("Chris", "cook", 9_500)
          .build();

  private static final List<Pair> RIGHT =
      List.of(new Pair("Amina", "cook"), new Pair("Bo", "welder"));

  @Test
  void of_rightProposalsAndPrices_isProven() {
    assertThat(check(RIGHT, Map.of("welder", 1_000L)))
        .isEqualTo(new ProofOfOptimality(true, true, 15_000, 15_000))
        .matches(ProofOfOptimality::isProven);
  }

  /** Without prices Amina seems to lose 1,000 points; nothing shows that they are not to be had. */
  @Test
  void of_rightProposalsWithoutPrices_isNotProven() {
    assertThat(check(RIGHT, Map.of())).isEqualTo(new ProofOfOptimality(true, true, 15_000, 16_000));
  }

  /** More points, but Bo waited longer than Chris. */
  @Test
  void of_somebodyWhoCameLater_isNotFirst() {
    List<Pair> greedy = List.of(new Pair("Amina", "welder"), new Pair("Chris", "cook"));

    assertThat(check(greedy, Map.of()).firstServed()).isFalse();
  }

  @Test
  void of_freePlaceForSomebody_isNotFirst() {
    assertThat(check(List.of(new Pair("Amina", "cook")), Map.of()).firstServed()).isFalse();
  }

  @Test
  void of_placeGivenTwice_isNotAdmissible() {
    List<Pair> crowded = List.of(new Pair("Amina", "welder"), new Pair("Bo", "welder"));

    assertThat(check(crowded, Map.of()).admissible()).isFalse();
  }

  @Test
  void of_excludedPair_isNotAdmissible() {
    WhatIf whatIf = WhatIf.NOTHING.withExclusion("Amina", "cook");

    assertThat(ProofOfOptimality.of(PROBLEM, whatIf, RIGHT, Map.of()).admissible()).isFalse();
  }

  @Test
  void of_pinLeftOut_isNotAdmissible() {
    WhatIf whatIf = WhatIf.NOTHING.withPin("Amina", "welder");

    assertThat(ProofOfOptimality.of(PROBLEM, whatIf, RIGHT, Map.of()).admissible()).isFalse();
  }

  private static ProofOfOptimality check(List<Pair> proposals, Map<String, Long> prices) {
    return ProofOfOptimality.of(PROBLEM, WhatIf.NOTHING, proposals, prices);
  }
}
