package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a vacancy that names an occupation and no skills is read as asking what the
 * occupation needs, and nobody can be sure.
 */
class A22_VacancyWithoutSkillsTest {

  @Test
  void coverage_onlyAnOccupationNamed_countsInExpectedOnly() {
    Desk desk =
        Desk.of(
            """
            name: Kofi
            can:  cook meals 3 tested; hygiene 3 tested
            list: complete
            """,
            """
            title:      cook
            occupation: cook

            title: nobody knows

            title: none needed
            asks:
            """);

    assertThat(desk.points(Term.COVERAGE))
        .isEqualTo("cook 3,500 (0 to 3,500), nobody knows 1,750 (0 to 3,500), none needed 3,500");
  }

  @Test
  void coverage_onlyALicenceNamed_leavesTheSkillsOpen() {
    Desk desk =
        Desk.of(
            """
            name:  Kofi
            list:  complete
            can:
            holds: safety certificate
            """,
            """
            title:      welder
            occupation: welder
            licences:   safety certificate
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("welder 1,167 (0 to 3,500)");
  }
}
