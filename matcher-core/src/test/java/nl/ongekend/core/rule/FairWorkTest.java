package nl.ongekend.core.rule;

import static nl.ongekend.core.rule.Situations.day;
import static nl.ongekend.core.rule.Situations.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.HousingOffer;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairWorkTest {

  @ParameterizedTest
  @CsvSource({
    "SNA, 2026-12-31, ''",
    "SNA, 2027-01-01, agency-not-admitted",
    "ADMITTED_WTTA, 2027-01-01, ''",
    "NONE, 2026-12-31, agency-not-certified",
    "NONE, 2027-01-01, 'agency-not-certified,agency-not-admitted'",
    "UNKNOWN, 2026-12-31, agency-unknown"
  })
  void listWarnings_agencyAroundAdmissionAct_byStandingAndFirstDay(
      AgencyStatus status, String start, String expected) {
    Agency agency = new Agency("agency", status, null);
    Vacancy vacancy =
        vacancy(start, null)
            .employer(new Employer("employer", "An employer", null, null, null, agency))
            .build();
    assertThat(String.join(",", codes(vacancy))).isEqualTo(expected);
  }

  @Test
  void listWarnings_noAgency_none() {
    assertThat(codes(vacancy("2027-01-01", null).build())).isEmpty();
  }

  @Test
  void listWarnings_agencyContractOfUnnamedAgency_isUnknownAgency() {
    Terms terms = new Terms(null, ContractForm.AGENCY, null, null, null, null, null);
    assertThat(codes(vacancy().terms(terms).build())).containsExactly("agency-unknown");
  }

  @ParameterizedTest
  @CsvSource({"true, tied-housing", ", housing-perhaps-tied", "false, ''"})
  void listWarnings_housing_warnsWhenItMayEndWithTheJob(@Nullable Boolean tied, String expected) {
    Terms terms = new Terms(null, null, null, null, new HousingOffer(tied, null), null, null);
    assertThat(String.join(",", codes(vacancy().terms(terms).build()))).isEqualTo(expected);
  }

  private static List<String> codes(Vacancy vacancy) {
    return FairWork.of(Situations.TABLES).listWarnings(vacancy, day("2026-11-21")).stream()
        .map(warning -> warning.reason().code())
        .toList();
  }
}
