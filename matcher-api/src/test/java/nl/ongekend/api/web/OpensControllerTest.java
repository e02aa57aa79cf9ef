package nl.ongekend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.api.view.CohortStepDocument;
import org.junit.jupiter.api.Test;

class OpensControllerTest {

  private static CohortStepDocument.Step step(String field, String to, int opens) {
    return new CohortStepDocument.Step(field, "", "", to, 1, opens);
  }

  @Test
  void rounded_minutesOfManyVacancies_areQuartersThatIncludeShorterOnes() {
    List<CohortStepDocument.Step> steps =
        List.of(
            step("languages", "B2", 4),
            step("mobility.maxMinutes", "61", 2),
            step("mobility.maxMinutes", "75", 1),
            step("mobility.maxMinutes", "76", 3));

    assertThat(OpensController.rounded(steps))
        .containsExactly(
            step("mobility.maxMinutes", "90", 6),
            step("languages", "B2", 4),
            step("mobility.maxMinutes", "75", 3));
  }

  @Test
  void rounded_nothing_isNothing() {
    assertThat(OpensController.rounded(List.of())).isEmpty();
  }
}
