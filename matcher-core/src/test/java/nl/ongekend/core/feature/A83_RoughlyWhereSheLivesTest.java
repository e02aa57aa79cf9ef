package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: whoever names only the municipality or region stays as precise as she
 * chooses: the journey becomes a range.
 */
class A83_RoughlyWhereSheLivesTest {

  @ParameterizedTest
  @CsvSource({"Assen, 500", "municipality Assen, 500 (271 to 500)", "region Drenthe, 0 (0 to 500)"})
  void points_precision_widensTheRange(String home, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:     Karin
            lives in: %s; 35 minutes; car
            """
                .formatted(home),
            """
            title: office
            place: Groningen
            """);

    assertThat(asked.points(Term.TRAVEL)).isEqualTo(expected);
  }
}
