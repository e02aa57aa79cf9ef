package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a vacancy that says nothing about language is read as its sector usually is;
 * that is a doubt from nothing to everything.
 */
class A88_SectorThatIsSilentAboutLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "care, '450 (0 to 1,500)'",
    "ict, '1,050 (0 to 1,500)'",
    "logistics, '900 (0 to 1,500)'",
    "cleaning, '900 (0 to 1,500)'",
    "horticulture, '900 (0 to 1,500)'"
  })
  void points_sector_isThePrior(String sector, String expected) {
    Consultation asked =
        Consultation.of(
            """
            name:      Olena
            speaks:    Ukrainian; English B1
            languages: complete
            """,
            """
            title:  silent
            sector: %s
            """
                .formatted(sector));

    assertThat(asked.points(Term.LANGUAGE)).isEqualTo(expected);
  }
}
