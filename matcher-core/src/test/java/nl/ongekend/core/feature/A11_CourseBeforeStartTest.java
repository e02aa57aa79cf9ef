package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a language course counts with its level when it ends before the job starts.
 */
class A11_CourseBeforeStartTest {

  @Test
  void language_courseEndsBeforeTheStart_countsExpected() {
    Desk desk =
        Desk.of(
            """
            name:   Leyla
            speaks: Dutch B1 course B2 by 2027-04-01
            """,
            """
            title:    nurse in March
            language: Dutch listening speaking B2
            starts:   2027-03-01

            title:    nurse in April
            language: Dutch listening speaking B2
            starts:   2027-04-01
            """);

    assertThat(desk.points(Term.LANGUAGE))
        .isEqualTo("nurse in March 1,050 (1,050 to 1,500), nurse in April 1,500 (1,050 to 1,500)");
  }

  @Test
  void language_employerOffersACourse_closesOneStep() {
    Desk desk =
        Desk.of(
            """
            name:   Leyla
            speaks: Dutch A2
            """,
            """
            title:    nurse
            language: Dutch B2
            team:     course offered
            """);

    assertThat(desk.points(Term.LANGUAGE)).isEqualTo("nurse 1,048");
  }
}
