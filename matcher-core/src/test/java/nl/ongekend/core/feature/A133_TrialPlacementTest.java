package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.scheme.Fact;
import nl.ongekend.core.scheme.SchemeAdvice;
import nl.ongekend.core.scheme.SchemeFacts;
import nl.ongekend.core.scheme.SchemeRegistry;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

/**
 * Feature under test: a trial placement as a dishwasher. For somebody with a benefit it can be
 * used, without that answer it says so, and in the asylum procedure it is not for them.
 */
class A133_TrialPlacementTest {

  private static final SchemeRegistry REGISTRY = SchemeRegistry.standard();

  private static final Vacancy DISHWASHER =
      Jobs.job(
          """
          title: dishwasher
          kind:  trial placement
          """);

  private static SchemeFacts facts(AccessClass access) {
    Passport person =
        People.person("name: Sam").toBuilder()
            .labourMarketAccess(LabourMarketAccess.of(access))
            .build();
    return SchemeFacts.none()
        .withPassport(person, PlaceTable.starter())
        .withVacancy(DISHWASHER, PlaceTable.starter());
  }

  private static String trial(SchemeFacts facts) {
    SchemeAdvice.Advice advice =
        new SchemeAdvice(REGISTRY)
            .advice(
                REGISTRY.findScheme("Proefplaatsing").orElseThrow(),
                facts,
                LocalDate.of(2026, 11, 27));
    return "%s; failed: %s; missing: %s"
        .formatted(
            advice.usability(),
            advice.failed().stream()
                .map(condition -> condition.fact().field())
                .collect(Collectors.joining(", ")),
            advice.missing().stream().map(Fact::field).collect(Collectors.joining(", ")));
  }

  @Test
  void trial_benefitNotSaid_asksForIt() {
    assertThat(trial(facts(AccessClass.FREE)))
        .isEqualTo("ANSWERS_MISSING; failed: ; missing: benefit");
  }

  @Test
  void trial_withBenefit_canBeUsed() {
    assertThat(trial(facts(AccessClass.FREE).with(Fact.BENEFIT, "SOCIAL_ASSISTANCE")))
        .isEqualTo("USABLE; failed: ; missing: ");
  }

  @Test
  void trial_inTheAsylumProcedure_isNotForThem() {
    assertThat(trial(facts(AccessClass.TWV_REQUIRED)))
        .isEqualTo("NOT_FOR_THEM; failed: labourMarketAccess; missing: benefit");
  }
}
