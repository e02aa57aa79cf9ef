package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: one step short costs a third of a language skill, two steps two thirds, and
 * nobody is hidden.
 */
class A09_LanguageOneStepShortTest {

  @Test
  void language_oneAndTwoStepsShort_costByTheStep() {
    Desk desk =
        Desk.of(
            """
            name:   Mira
            speaks: Dutch B1
            """,
            """
            title:    ward host
            language: Dutch B1

            title:    nurse
            language: Dutch listening speaking B2

            title:    tutor
            language: Dutch C1
            """);

    assertThat(desk.points(Term.LANGUAGE)).isEqualTo("ward host 1,500, nurse 1,050, tutor 448");
  }

  @Test
  void language_notAsked_isUnknown() {
    Desk desk =
        Desk.of(
            """
            name:   Mira
            speaks: Arabic C2
            """,
            """
            title:    nurse
            language: Dutch listening speaking B2
            """);

    assertThat(desk.points(Term.LANGUAGE)).isEqualTo("nurse 750 (0 to 1,500)");
  }

  @Test
  void language_listSaidToBeComplete_isCertain() {
    Desk desk =
        Desk.of(
            """
            name:      Mira
            speaks:    Arabic C2
            languages: complete
            """,
            """
            title:    nurse
            language: Dutch listening speaking B2
            """);

    assertThat(desk.points(Term.LANGUAGE)).isEqualTo("nurse 0");
  }
}
