package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a licence that nobody asked about counts half; stated absent it counts
 * nothing.
 */
class A05_LicenceTest {

  @Test
  void coverage_licenceUnknown_countsHalf() {
    Desk desk =
        Desk.of(
            """
            name: Petro
            """,
            """
            title:    site worker
            asks:
            licences: safety certificate
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("site worker 1,750 (0 to 3,500)");
  }

  @Test
  void coverage_licenceHeld_countsInFull() {
    Desk desk =
        Desk.of(
            """
            name:  Petro
            holds: safety certificate
            """,
            """
            title:    site worker
            asks:
            licences: safety certificate
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("site worker 3,500");
  }

  @Test
  void coverage_licenceStatedAbsent_countsNothing() {
    Desk desk =
        Desk.of(
            """
            name:  Petro
            holds: no safety certificate
            """,
            """
            title:    site worker
            asks:
            licences: safety certificate
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo("site worker 0");
  }
}
