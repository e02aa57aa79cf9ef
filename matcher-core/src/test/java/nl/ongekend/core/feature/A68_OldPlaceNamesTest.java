package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature under test: a municipality is found under the names it had before. */
class A68_OldPlaceNamesTest {

  @ParameterizedTest
  @CsvSource({"Eemsdelta, 500", "Delfzijl, 500", "Appingedam, 500", "Loppersum, 500"})
  void points_oldName_isTheSamePlace(String name, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:     somebody
            lives in: Delfzijl; 60 minutes; car
            """,
            """
            title: works there
            place: municipality %s
            """
                .formatted(name));

    assertThat(asked.points(Term.TRAVEL)).isEqualTo(expected);
  }
}
