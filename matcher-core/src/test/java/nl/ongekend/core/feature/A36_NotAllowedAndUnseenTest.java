package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Feature under test: a document that allows no work is a refusal with a next step; an annotation
 * nobody has seen is a question that hides nobody.
 */
class A36_NotAllowedAndUnseenTest {

  private static final String JOB =
      """
      title: gardener
      """;

  @Test
  void right_noWork_isRefused() {
    Consultation asked =
        Consultation.of(
            """
            name:     somebody
            document: no work
            """,
            JOB);

    assertThat(asked.right()).isEqualTo("not allowed");
    assertThat(asked.ranking()).isEqualTo("");
    assertThat(asked.whyNot())
        .isEqualTo("The document does not allow work. Look at other work, or ask a legal adviser.");
  }

  @Test
  void right_unseen_staysInTheRanking() {
    Consultation asked =
        Consultation.of(
            """
            name:     somebody
            document: unseen
            """,
            JOB);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.ranking()).isEqualTo("gardener 4,750");
    assertThat(asked.nextStep())
        .isEqualTo(
            "Find this out first. The annotation about work on the document has not been seen.");
  }

  @Test
  void right_notAsked_isTheSame() {
    Consultation asked =
        Consultation.of(
            """
            name: somebody
            """,
            JOB);

    assertThat(asked.right()).isEqualTo("unknown");
    assertThat(asked.nextStep())
        .isEqualTo(
            "Find this out first. The annotation about work on the document has not been seen.");
  }
}
