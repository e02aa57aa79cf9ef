package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: what an employer cannot do without for a task counts as essential and is
 * shown with the task; it hides nobody.
 */
class A89_IndispensableForATaskTest {

  private static final String PETRO =
      """
      name: Petro
      can:  use hand tools 3
      list: complete
      """;

  @Test
  void ranking_notMet_isStillListed() {
    Consultation asked =
        Consultation.of(
            PETRO,
            """
            title: fitter
            asks:  work safely with electricity 3 because the cables are live; use hand tools 2
            """);

    assertThat(asked.ranking()).isEqualTo("fitter 5,325");
    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            """
            use hand tools (must): says so.
            work safely with electricity (must): to be learned. The employer needs it for this task: the cables are live.\
            """);
  }

  @Test
  void points_essential_areTheSame() {
    Consultation asked =
        Consultation.of(
            PETRO,
            """
            title: indispensable
            asks:  work safely with electricity 3 because the cables are live; use hand tools 2

            title: essential
            asks:  work safely with electricity 3; use hand tools 2
            """);

    assertThat(asked.points(Term.COVERAGE))
        .isEqualTo(
            """
            indispensable: 1,575 (1,050 to 1,750)
            essential: 1,575 (1,050 to 1,750)\
            """);
  }
}
