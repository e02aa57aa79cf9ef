package nl.ongekend.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.document.DocumentException;
import nl.ongekend.core.document.DocumentException.Code;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void of_aDocumentThatBreaksARule_saysWhereAndWhat() {
    DocumentException failure =
        new DocumentException(Code.WRONG_TYPE, "/skills/0", "a list.\nMaybe wrap it.");

    assertThat(Problems.of(failure))
        .isEqualTo(
            new Problem(
                "urn:ongekend:problem:document.wrong-type",
                "Invalid request",
                400,
                "document.wrong-type",
                "a list.\nMaybe wrap it.",
                "/skills/0"));
  }

  @Test
  void of_anUnforeseenFailure_saysNothingOfItsMessage() {
    Problem problem = Problems.of(new IllegalStateException("Zonnebloem"));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.toString()).doesNotContain("Zonnebloem");
    assertThat(Problems.isUnexpected(new IllegalStateException("Zonnebloem"))).isTrue();
  }
}
