package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: an occupation held unpaid, as a volunteer or in a camp, counts like paid
 * work.
 */
class A77_UnpaidWorkCountsTest {

  @ParameterizedTest
  @CsvSource({"''", "' as a volunteer'", "' in a camp'", "' at home'"})
  void points_occupationHeld_isWorthTheSame(String how) {
    Consultation asked =
        Consultation.of(
            """
            name:      Amina
            worked as: cook 36 months%s
            """
                .formatted(how),
            """
            title:      cook
            occupation: cook
            """);

    assertThat(asked.points(Term.OCCUPATION)).isEqualTo("500");
  }
}
