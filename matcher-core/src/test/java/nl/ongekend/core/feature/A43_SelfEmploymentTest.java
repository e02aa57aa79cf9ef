package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: self-employment has rules of its own for whoever is not free to work; that is
 * a question, not a guess.
 */
class A43_SelfEmploymentTest {

  @ParameterizedTest
  @CsvSource({
    "free, allowed",
    "work permit, unknown",
    "student, unknown",
    "temporary protection, unknown"
  })
  void right_document_decides(String document, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:     somebody
            document: %s
            """
                .formatted(document),
            """
            title:  interpreter
            offers: contract self employed
            """);

    assertThat(asked.right()).isEqualTo(expected);
  }
}
