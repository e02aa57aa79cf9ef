package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ongekend.core.profile.Freshness;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: an honest early signal. Nothing within reach says so and names the nearest;
 * answers that have expired are asked again before anything is proposed.
 */
class A132_ExpectationTest {

  private static final Office OFFICE = Office.of(QuestionsPageTest.AMIRA, QuestionsPageTest.WARD);

  @Test
  void expectation_dutchOneStepShort_namesTheNearest() {
    assertThat(OFFICE.expectation())
        .isEqualTo("nearest: ward nurse by languages nl B1 to B2, then 9,458");
  }

  @Test
  void expectation_dutchLearned_proposesTheWard() {
    Office learned =
        Office.of(QuestionsPageTest.AMIRA.replace("Dutch B1", "Dutch B2"), QuestionsPageTest.WARD);

    assertThat(learned.expectation()).isEqualTo("proposals: ward nurse 9,458");
  }

  @Test
  void expectation_expiredAnswers_areAskedFirst() {
    Freshness expired = new Freshness(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1));
    Office old = OFFICE.with(person -> person.toBuilder().freshness(expired).build());

    assertThat(old.expectation()).isEqualTo("confirm first:");
  }
}
