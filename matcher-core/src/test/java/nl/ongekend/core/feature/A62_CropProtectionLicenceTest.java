package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: where a licence is what is missing, the licence is the gap and the rest is
 * met.
 */
class A62_CropProtectionLicenceTest {

  @Test
  void reasons_licenceAbsent_isTheOnlyGap() {
    Consultation asked =
        Consultation.of(
            """
            name:  Marek
            can:   tend greenhouse crops 3; harvest crops 3
            holds: no crop protection licence
            """,
            """
            title:    greenhouse worker
            asks:     tend greenhouse crops 2; harvest crops 2
            licences: crop protection licence
            language:
            """);

    assertThat(asked.reasons(Term.COVERAGE))
        .isEqualTo(
            """
            harvest crops (must): says so.
            crop protection licence (must): not held yet; it can be obtained.
            tend greenhouse crops (must): says so.\
            """);
  }
}
