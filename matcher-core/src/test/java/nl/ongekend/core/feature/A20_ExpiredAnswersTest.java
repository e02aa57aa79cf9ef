package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: answers that were not confirmed for long keep their value and lose their
 * certainty.
 */
class A20_ExpiredAnswersTest {

  @Test
  void wishes_confirmedTooLongAgo_becomeUncertain() {
    Desk desk =
        Desk.of(
            """
            name:      Farid
            wants:     sector technology
            confirmed: 2026-01-01 until 2026-11-27
            """,
            """
            title:  fitter
            sector: technology
            """);

    assertThat(desk.points(Term.WISHES)).isEqualTo("fitter 950 (0 to 1,500)");
  }

  @Test
  void wishes_stillConfirmed_areAsCertainAsBefore() {
    Desk desk =
        Desk.of(
            """
            name:      Farid
            wants:     sector technology
            confirmed: 2026-01-01 until 2026-11-28
            """,
            """
            title:  fitter
            sector: technology
            """);

    assertThat(desk.points(Term.WISHES)).isEqualTo("fitter 950 (400 to 1,500)");
  }
}
