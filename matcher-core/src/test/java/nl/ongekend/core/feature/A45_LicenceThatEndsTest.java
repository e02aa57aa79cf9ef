package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: a licence that ends before the first working day keeps its points as
 * expected, is a doubt below, and has to be renewed; nobody is hidden by it.
 */
class A45_LicenceThatEndsTest {

  private static final String PETRO =
      """
      name:  Petro
      holds: VCA basic safety certificate until %s
      """;

  private static final String SITE =
      """
      title:    site worker
      asks:
      licences: VCA basic safety certificate
      starts:   2027-03-01
      """;

  @ParameterizedTest
  @CsvSource({"2027-02-28, '3,500 (0 to 3,500)'", "2027-03-01, '3,500'", "2027-03-02, '3,500'"})
  void points_endAroundTheStart_isADoubtOnlyBefore(String until, String expected) {
    Consultation asked = Consultation.of(PETRO.formatted(until), SITE);

    assertThat(asked.points(Term.COVERAGE)).isEqualTo(expected);
  }

  @Test
  void reasons_endsBeforeTheStart_saysThatItHasToBeRenewed() {
    Consultation asked = Consultation.of(PETRO.formatted("2027-02-28"), SITE);

    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            "VCA basic safety certificate (must): held, but it ends before the first working day."
                + " Have it renewed.");
    assertThat(asked.ranking()).startsWith("site worker");
  }

  @Test
  void employerReads_endsBeforeTheStart_callsItProbableOnly() {
    Consultation asked = Consultation.of(PETRO.formatted("2027-02-28"), SITE);

    assertThat(asked.employerReads())
        .contains("Probably met, to be confirmed: VCA basic safety certificate.");
  }
}
