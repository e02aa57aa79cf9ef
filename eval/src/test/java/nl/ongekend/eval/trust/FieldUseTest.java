package nl.ongekend.eval.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldUseTest {

  private static final Map<String, FieldUse> USES =
      FieldUse.byField().entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));

  @Test
  void byField_everyFieldOfBothDocuments_hasOneUse() {
    assertThat(USES)
        .hasSizeGreaterThan(140)
        .containsEntry("SkillClaim.level", FieldUse.COUNTS)
        .containsEntry("Passport.name", FieldUse.NEVER)
        .containsEntry("LabourMarketAccess.access", FieldUse.BY_RULE)
        .containsEntry("Freshness.expiresOn", FieldUse.WIDENS)
        .containsEntry("Passport.id", FieldUse.NAMES);
  }

  /** The never-list of the design, as far as a document has such a field at all. */
  @Test
  void byField_neverList_neverCounts() {
    assertThat(USES)
        .extractingByKeys(
            "Passport.name",
            "Passport.partner",
            "Passport.caseload",
            "Passport.bsn",
            "Passport.education",
            "OccupationHeld.kind",
            "Freshness.confirmedOn",
            "Wishes.workplaceFeatures",
            "Vacancy.openings",
            "Vacancy.diploma")
        .containsOnly(FieldUse.NEVER);
  }
}
