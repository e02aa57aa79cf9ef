package nl.ongekend.core.rule;

import static nl.ongekend.core.rule.Situations.day;
import static nl.ongekend.core.rule.Situations.evaluate;
import static nl.ongekend.core.rule.Situations.person;
import static nl.ongekend.core.rule.Situations.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.BsnState;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import org.junit.jupiter.api.Test;

class ObligationsTest {

  private static final LocalDate TODAY = day("2026-11-21");
  private static final Obligations OBLIGATIONS = Obligations.of(Situations.TABLES);

  @Test
  void listForVacancy_job_sameForEverybody() {
    assertThat(codes(OBLIGATIONS.listForVacancy(vacancy().build(), TODAY)))
        .containsExactly(
            "check-identity-and-annotation", "citizen-service-number", "permit-or-notification");
  }

  @Test
  void listForVacancy_nurseInCare_registerAndCertificateOfConduct() {
    Vacancy vacancy =
        vacancy().sector(Sector.CARE).profession(new Profession("CIBG", "nurse")).build();
    assertThat(codes(OBLIGATIONS.listForVacancy(vacancy, TODAY)))
        .contains("check-register", "certificate-of-conduct");
  }

  @Test
  void listForVacancy_workBasedLearning_recognitionOfCompany() {
    Vacancy vacancy = vacancy().kind(VacancyKind.LEARN_WORK).build();
    assertThat(codes(OBLIGATIONS.listForVacancy(vacancy, TODAY)))
        .contains("recognised-learning-company");
  }

  @Test
  void listForVacancy_volunteering_noCitizenServiceNumber() {
    Vacancy vacancy = vacancy().kind(VacancyKind.VOLUNTEER).build();
    assertThat(codes(OBLIGATIONS.listForVacancy(vacancy, TODAY)))
        .doesNotContain("citizen-service-number");
  }

  @Test
  void listForPerson_temporaryProtection_notificationInsteadOfPermit() {
    Vacancy.Builder vacancy = vacancy("2027-01-04", null);
    RightVerdict verdict =
        evaluate(person(AccessClass.TEMPORARY_PROTECTION), vacancy, "2026-11-21");
    assertThat(codes(OBLIGATIONS.listForPerson(vacancy.build(), verdict, BsnState.PRESENT, TODAY)))
        .containsExactly("check-identity-and-annotation", "notify-uwv");
  }

  @Test
  void listForPerson_numberRequestedOrUnknown_staysOnTheList() {
    RightVerdict verdict = evaluate(person(AccessClass.FREE), vacancy(), "2026-11-21");
    assertThat(
            codes(OBLIGATIONS.listForPerson(vacancy().build(), verdict, BsnState.REQUESTED, TODAY)))
        .containsExactly("check-identity-and-annotation", "citizen-service-number");
    assertThat(codes(OBLIGATIONS.listForPerson(vacancy().build(), verdict, null, TODAY)))
        .contains("citizen-service-number");
  }

  private static List<String> codes(List<Action> actions) {
    return actions.stream().map(Action::code).toList();
  }
}
