package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.assign.AssignmentDifference.Cause;
import org.junit.jupiter.api.Test;

class AssignmentDifferenceTest {

  private static final Participant AMINA = Participant.of("Amina", 9);
  private static final Participant BO = Participant.of("Bo", 5);
  private static final OpenVacancy WELDER = OpenVacancy.of("welder", 1);
  private static final OpenVacancy COOK = OpenVacancy.of("cook", 1);

  private final ExactAssigner assigner = new ExactAssigner();
  private final Assignment before = assign(8_000, List.of(AMINA, BO), WhatIf.NOTHING);

  @Test
  void between_theSame_isEmpty() {
    assertThat(AssignmentDifference.between(before, before)).isEmpty();
  }

  /** Amina learned to weld; Bo, of whom nothing changed, moves. */
  @Test
  void between_newScore_saysWhoseItIs() {
    Assignment after = assign(9_900, List.of(AMINA, BO), WhatIf.NOTHING);

    assertThat(AssignmentDifference.between(before, after))
        .containsExactly(
            new AssignmentDifference("Amina", List.of("cook"), List.of("welder"), Cause.SCORE),
            new AssignmentDifference(
                "Bo", List.of("welder"), List.of("cook"), Cause.SOMEBODY_ELSE));
  }

  @Test
  void between_pin_isAChoice() {
    Assignment after = assign(8_000, List.of(AMINA, BO), WhatIf.NOTHING.withPin("Amina", "welder"));

    assertThat(AssignmentDifference.between(before, after))
        .extracting(AssignmentDifference::cause)
        .containsExactly(Cause.CHOICE, Cause.SOMEBODY_ELSE);
  }

  @Test
  void between_higherFloor_isARule() {
    Assignment after = assign(8_000, List.of(AMINA, BO.withFloor(9_500)), WhatIf.NOTHING);

    assertThat(AssignmentDifference.between(before, after))
        .containsExactly(new AssignmentDifference("Bo", List.of("welder"), List.of(), Cause.RULE));
  }

  @Test
  void between_personWhoLeft_isTheCohort() {
    Assignment after =
        assigner.assign(
            AssignmentProblem.builder(
                    AssignmentRules.DEFAULT, List.of(AMINA), List.of(WELDER, COOK))
                .candidate("Amina", "welder", 8_000)
                .candidate("Amina", "cook", 9_000)
                .build(),
            WhatIf.NOTHING);

    assertThat(AssignmentDifference.between(before, after))
        .containsExactly(
            new AssignmentDifference("Bo", List.of("welder"), List.of(), Cause.COHORT));
  }

  @Test
  void between_vacancyGone_isTheVacancy() {
    Assignment after =
        assigner.assign(
            AssignmentProblem.builder(AssignmentRules.DEFAULT, List.of(AMINA, BO), List.of(COOK))
                .candidate("Amina", "cook", 9_000)
                .candidate("Bo", "cook", 8_500)
                .build(),
            WhatIf.NOTHING);

    assertThat(AssignmentDifference.between(before, after))
        .containsExactly(
            new AssignmentDifference("Bo", List.of("welder"), List.of(), Cause.VACANCY));
  }

  private Assignment assign(int aminaWelds, List<Participant> people, WhatIf whatIf) {
    return assigner.assign(
        AssignmentProblem.builder(AssignmentRules.DEFAULT, people, List.of(WELDER, COOK))
            .candidate("Amina", "welder", aminaWelds)
            .candidate("Amina", "cook", 9_000)
            .candidate("Bo", "welder", 9_000)
            .candidate("Bo", "cook", 8_500)
            .build(),
        whatIf);
  }
}
