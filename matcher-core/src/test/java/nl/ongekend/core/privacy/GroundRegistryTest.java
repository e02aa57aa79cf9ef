package nl.ongekend.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundRegistryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static String ground(String id, String kind, String refusing, String from) {
    return """
    ground: %s
      purpose: JOB_COACHING
      kind: %s
      for: UWV
      refusing-costs: %s
      from: %s
      nl: Ja.
      en: Yes.
      source: law | 1 | 2026-01-01
      status: verify
    """
        .formatted(id, kind, refusing, from);
  }

  private static GroundRegistry of(String... grounds) {
    return GroundRegistry.of(new TableText("test.txt", String.join("\n", grounds)));
  }

  @Test
  void standard_consent_isOfferedOnlyWhereRefusingCostsNothing() {
    assertThat(GroundRegistry.standard().listGrounds())
        .filteredOn(ground -> ground.kind() == GroundKind.CONSENT)
        .isNotEmpty()
        .noneMatch(LegalGround::refusingCosts);
  }

  /** Whoever depends on a public body for help has never agreed to it freely. */
  @ParameterizedTest
  @EnumSource
  void standard_publicBody_reliesOnConsentForReleasesOnly(OrganisationKind organisation) {
    assertThat(GroundRegistry.standard().listGrounds(organisation, DAY))
        .filteredOn(ground -> organisation.isPublicBody() && ground.kind() == GroundKind.CONSENT)
        .extracting(LegalGround::purpose)
        .allMatch(purpose -> purpose.equals("RELEASE"));
  }

  @Test
  void of_consentThatCosts_isRefused() {
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> of(ground("one", "CONSENT", "yes", "2026-01-01")))
        .withMessageContaining("must not be CONSENT where refusing costs something");
  }

  @Test
  void of_twoGroundsAtATime_isRefused() {
    String one = ground("one", "PUBLIC_TASK", "yes", "2026-01-01");
    String other = ground("other", "CONTRACT", "yes", "2026-06-01");

    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> of(one, other))
        .withMessageContaining("must be the only ground");
    assertThat(of(one.replace("  nl:", "  to: 2026-05-31\n  nl:"), other).listGrounds()).hasSize(2);
  }

  @Test
  void listGrounds_beforeTheFirstDay_none() {
    GroundRegistry registry = of(ground("one", "PUBLIC_TASK", "yes", "2026-01-01"));

    assertThat(registry.listGrounds(OrganisationKind.UWV, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(registry.listGrounds(OrganisationKind.UWV, LocalDate.of(2026, 1, 1))).hasSize(1);
  }
}
