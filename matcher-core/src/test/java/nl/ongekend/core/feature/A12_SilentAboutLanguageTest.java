package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/** Feature under test: a vacancy that says nothing about languages is not one that needs none. */
class A12_SilentAboutLanguageTest {

  @Test
  void language_silentOrNoneNeeded_differ() {
    Desk desk =
        Desk.of(
            """
            name:   Hanna
            speaks: Tigrinya C2
            """,
            """
            title:    silent in care
            sector:   care

            title:    silent in horticulture
            sector:   horticulture

            title:    none needed
            language:
            """);

    assertThat(desk.points(Term.LANGUAGE))
        .isEqualTo(
            "silent in care 450 (0 to 1,500), silent in horticulture 900 (0 to 1,500), none needed"
                + " 1,500");
  }
}
