package nl.ongekend.core.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentProblemTest {

  private static final List<Participant> PEOPLE = List.of(Participant.of("Amina", 3));
  private static final List<OpenVacancy> VACANCIES =
      List.of(OpenVacancy.of("welder", 1), OpenVacancy.of("cook", 1));

  @Test
  void candidate_twiceWithTheSameScore_countsOnce() {
    AssignmentProblem problem =
        builder(2).candidate("Amina", "cook", 7_000).candidate("Amina", "cook", 7_000).build();

    assertThat(problem.candidateCount()).isEqualTo(1);
  }

  @Test
  void candidate_twiceWithTwoScores_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            builder(3)
                    .candidate("Amina", "cook", 7_000)
                    .candidate("Amina", "welder", 6_500)
                    .candidate("Amina", "cook", 6_000)
                ::build)
        .withMessage(
            """
            person (Amina) and vacancy (cook) have two scores (7000 and 6000).
            Maybe two runs were mixed; take one.\
            """);
  }

  @Test
  void build_longerListThanTheRules_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            builder(1).candidate("Amina", "cook", 7_000).candidate("Amina", "welder", 6_000)::build)
        .withMessageContaining("person (Amina) has 2 candidates where lists have at most 1.");
  }

  @Test
  void candidate_pointsOutOfRange_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder(1).candidate("Amina", "cook", 10_001))
        .withMessageContaining("score (10001) of person Amina and vacancy cook must be from 0");
  }

  @Test
  void builder_samePersonTwice_isRefused() {
    List<Participant> twice = List.of(Participant.of("Amina", 3), Participant.of("Amina", 4));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssignmentProblem.builder(AssignmentRules.DEFAULT, twice, VACANCIES))
        .withMessageContaining("person (Amina) occurs twice.");
  }

  private static AssignmentProblemBuilder builder(int listLength) {
    return AssignmentProblem.builder(new AssignmentRules(listLength, 6_000, 0), PEOPLE, VACANCIES);
  }
}
