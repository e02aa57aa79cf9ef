package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: work-based learning needs a recognised learning company; one that is not yet
 * is something to arrange, not a refusal.
 */
class A42_WorkBasedLearningPlaceTest {

  private static final String KARIN =
      """
      name:     Karin
      document: free
      """;

  @ParameterizedTest
  @CsvSource({
    "alfa; learning company, allowed",
    "alfa; no learning company, after action",
    "alfa, after action"
  })
  void right_learningCompany_isArranged(String employer, String expected) {
    Consultation asked =
        Consultation.of(
            KARIN,
            """
            title:    learning to weld
            employer: %s
            kind:     learn work
            """
                .formatted(employer));

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void toArrange_notYetRecognised_namesTheRegister() {
    Consultation asked =
        Consultation.of(
            KARIN,
            """
            title:    learning to weld
            employer: alfa; no learning company
            kind:     learn work
            """);

    assertThat(asked.toArrange())
        .isEqualTo(
            "The employer: become a recognised learning company at SBB; usually about 14 days.");
  }
}
