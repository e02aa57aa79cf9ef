package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: an agency without certificate or admission and housing that ends with the job
 * are warned of; they change no right and no score.
 */
class A50_AgencyAndTiedHousingTest {

  private static final String SOMEBODY =
      """
      name: somebody
      """;

  @ParameterizedTest
  @CsvSource({
    "sna, 2026-12-31, ''",
    "none, 2026-12-31, agency-not-certified",
    "unknown, 2026-12-31, agency-unknown",
    "sna, 2027-01-01, agency-not-admitted",
    "admitted wtta, 2027-01-01, ''",
    "none, 2027-01-02, 'agency-not-certified, agency-not-admitted'"
  })
  void fairWork_agencyOnTheFirstDay_isWarnedOf(String status, String start, String expected) {
    Consultation asked =
        Consultation.of(
            SOMEBODY,
            """
            title:    packer
            employer: alfa; agency beta, status %s
            starts:   %s
            """
                .formatted(status, start));

    assertThat(asked.fairWork()).isEqualTo(expected);
  }

  @Test
  void warnings_roomThatEndsWithTheJob_areReadByTheCoach() {
    Consultation asked =
        Consultation.of(
            SOMEBODY,
            """
            title:    packer
            employer: alfa; agency beta, status none
            offers:   tied housing
            """);

    assertThat(asked.fairWork()).isEqualTo("agency-not-certified, tied-housing");
    assertThat(asked.warnings())
        .isEqualTo(
            """
            The work goes through an agency. Check its certificate or admission.
            Housing ends when the job ends.\
            """);
  }

  @Test
  void score_agencyAndRoom_changeNothing() {
    Consultation asked =
        Consultation.of(
            SOMEBODY,
            """
            title: plain

            title:    agency
            employer: alfa; agency beta, status none
            offers:   tied housing
            """);

    assertThat(asked.score())
        .isEqualTo(
            """
            plain: 4,750 (0 to 10,000)
            agency: 4,750 (0 to 10,000)\
            """);
  }
}
