package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: the same job under each document differs only in the right layer; the score
 * is the same.
 */
class A44_DocumentChangesNoScoreTest {

  private static final String JOB =
      """
      title:      warehouse
      occupation: warehouse worker
      hours:      16
      starts:     2027-01-04
      """;

  @ParameterizedTest
  @CsvSource({
    "free, allowed",
    "temporary protection, after action",
    "student, after action",
    "no work, not allowed",
    "unseen, unknown"
  })
  void right_document_changesTheVerdictOnly(String document, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:       Olena
            document:   %s
            worked as:  warehouse worker 24 months
            """
                .formatted(document),
            JOB);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"free", "temporary protection", "student", "no work", "unseen", "work permit"})
  void score_document_changesNothing(String document) {
    Consultation asked =
        Consultation.of(
            """
            name:       Olena
            document:   %s
            worked as:  warehouse worker 24 months
            """
                .formatted(document),
            JOB);

    assertThat(asked.score()).isEqualTo("5,346 (500 to 10,000)");
  }
}
