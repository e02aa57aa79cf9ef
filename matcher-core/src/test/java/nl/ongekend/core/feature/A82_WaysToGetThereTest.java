package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a place that is reached by car only needs one; transport of the employer, a
 * later start or a move change the answer.
 */
class A82_WaysToGetThereTest {

  private static final String KARIN =
      """
      name:     Karin
      lives in: Assen; 45 minutes; public transport%s
      """;

  @ParameterizedTest
  @CsvSource({
    "'Groningen; by car only', There is no way to be there when the shift starts.",
    "'Groningen; by car only; transport offered', ''",
    "Groningen, ''"
  })
  void whyNot_placeAndTransport_decide(String place, String expected) {
    Consultation asked =
        Consultation.of(
            KARIN.formatted(""),
            """
            title: business park
            place: %s
            """
                .formatted(place));

    assertThat(asked.whyNot()).startsWith(expected);
  }

  @Test
  void ranking_wouldMove_isAnOptionAndSaid() {
    String job =
        """
        title: far away
        place: Delfzijl
        """;

    assertThat(Consultation.of(KARIN.formatted(""), job).ranking()).isEmpty();
    assertThat(Consultation.of(KARIN.formatted("; would move"), job).ranking())
        .startsWith("far away");
  }
}
