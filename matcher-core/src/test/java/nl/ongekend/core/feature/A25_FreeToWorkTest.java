package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: whoever is free to work may start at once; how long the document lasts after
 * the start changes neither right nor score, and a document that ends before it is a question, not
 * a refusal.
 */
class A25_FreeToWorkTest {

  private static final String LEYLA =
      """
      name:     Leyla
      can:      provide personal care 3
      document: free until %s
      """;

  private static final String CARE =
      """
      title:  care assistant
      asks:   provide personal care 2
      starts: 2027-03-01
      """;

  @ParameterizedTest
  @CsvSource({
    "2027-02-28, unknown",
    "2027-03-01, allowed",
    "2027-03-02, allowed",
    "2028-01-31, allowed"
  })
  void right_documentAroundTheStart_asksOnlyWhenItEndsBefore(String until, String expected) {
    Consultation asked = Consultation.of(LEYLA.formatted(until), CARE);

    assertThat(asked.right()).isEqualTo(expected);
  }

  @Test
  void numbers_longerDocument_areTheSame() {
    String until2028 = Consultation.of(LEYLA.formatted("2027-03-01"), CARE).numbers();
    String until2035 = Consultation.of(LEYLA.formatted("2035-01-31"), CARE).numbers();

    assertThat(until2028).isEqualTo(until2035);
  }

  @Test
  void law_documentEndsBeforeTheStart_saysWhatIsNotKnown() {
    Consultation asked = Consultation.of(LEYLA.formatted("2027-02-28"), CARE);

    assertThat(asked.law())
        .isEqualTo(
            "It is not known whether this work is allowed. The document ends before the first"
                + " working day; it is not known what comes after it.");
    assertThat(asked.ranking()).startsWith("care assistant");
  }
}
