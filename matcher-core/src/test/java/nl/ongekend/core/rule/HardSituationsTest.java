package nl.ongekend.core.rule;

import static nl.ongekend.core.rule.Situations.asylumSeeker;
import static nl.ongekend.core.rule.Situations.day;
import static nl.ongekend.core.rule.Situations.evaluate;
import static nl.ongekend.core.rule.Situations.hours;
import static nl.ongekend.core.rule.Situations.passport;
import static nl.ongekend.core.rule.Situations.person;
import static nl.ongekend.core.rule.Situations.personUntil;
import static nl.ongekend.core.rule.Situations.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.HousingOffer;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wage;
import org.junit.jupiter.api.Test;

/** Hard situations of users, as far as the right layer goes. */
class HardSituationsTest {

  private static final String TODAY = "2026-11-21";
  private static final Profession NURSE = new Profession("CIBG", "nurse");

  @Test
  void nurseWithAsylumPermit_hospitalNurse_notUntilRecognisedAndOwnerOfRouteNamed() {
    Passport.Builder nurse =
        personUntil(AccessClass.FREE, "2028-01-31")
            .recognitions(
                List.of(
                    new ProfessionalRecognition("CIBG", "nurse", RecognitionStatus.ABSENT, null)));
    Vacancy.Builder vacancy = vacancy("2027-03-01", null).profession(NURSE).sector(Sector.CARE);

    RightVerdict verdict = evaluate(nurse, vacancy, TODAY);

    assertThat(verdict.status()).isEqualTo(RightStatus.NOT_ALLOWED);
    assertThat(verdict.actions())
        .containsExactly(new Action("apply-big-register", ActionOwner.PERSON, 180));
    assertThat(Situations.TABLES.findProfession(NURSE).orElseThrow().meanwhile())
        .contains("care assistant", "ward host");
    assertThat(Obligations.of(Situations.TABLES).listForVacancy(vacancy.build(), day(TODAY)))
        .extracting(Action::code)
        .contains("certificate-of-conduct");
    assertThat(evaluate(nurse, vacancy("2027-03-01", null), TODAY).status())
        .as("care assistant, not regulated, permit ends later")
        .isEqualTo(RightStatus.ALLOWED);
  }

  @Test
  void asylumSeeker_dishwasher_dependsOnLetterOnly() {
    Vacancy.Builder dishwasher = vacancy("2026-12-01", null);
    assertThat(
            evaluate(asylumSeeker(AsylumWorkState.UNKNOWN, null, "2026-08-01"), dishwasher, TODAY)
                .status())
        .isEqualTo(RightStatus.UNKNOWN);
    assertThat(
            evaluate(
                    asylumSeeker(AsylumWorkState.OPEN_FROM, "2026-11-01", "2026-08-01"),
                    dishwasher,
                    TODAY)
                .status())
        .isEqualTo(RightStatus.AFTER_ACTION);
    RightVerdict excluded =
        evaluate(asylumSeeker(AsylumWorkState.EXCLUDED, null, "2026-08-01"), dishwasher, TODAY);
    assertThat(excluded.status()).isEqualTo(RightStatus.NOT_ALLOWED);
    assertThat(Situations.TABLES.findSource(excluded.reasons().getFirst().ruleId())).isPresent();
  }

  @Test
  void asylumSeeker_ruleBeforeJune2026Replayed_notBeforeSixMonths() {
    RightVerdict verdict =
        evaluate(
            asylumSeeker(AsylumWorkState.OPEN_FROM, "2026-11-01", "2026-08-01"),
            vacancy("2026-12-01", null),
            "2026-06-11");
    assertThat(verdict.status()).isEqualTo(RightStatus.NOT_BEFORE);
    assertThat(verdict.from()).isEqualTo("2027-02-01");
  }

  @Test
  void temporaryProtection_warehouseOnMonday_employerNotifiesTodayForTuesday() {
    RightVerdict verdict =
        evaluate(
            personUntil(AccessClass.TEMPORARY_PROTECTION, "2027-03-04"),
            vacancy("2026-11-30", null),
            "2026-11-27");
    assertThat(verdict.from()).isEqualTo("2026-12-01");
    assertThat(verdict.actions().getFirst().owner()).isEqualTo(ActionOwner.EMPLOYER);
    assertThat(RightEvaluator.isRanked(verdict, null)).isTrue();
    assertThat(
            evaluate(
                    personUntil(AccessClass.TEMPORARY_PROTECTION, "2026-11-29"),
                    vacancy("2026-11-30", null),
                    "2026-11-27")
                .status())
        .isEqualTo(RightStatus.UNKNOWN);
  }

  @Test
  void student_smallJobsAndLongJob_permitsByHoursAndSeason() {
    Passport.Builder student = person(AccessClass.TWV_STUDENT);
    assertThat(
            evaluate(student, vacancy("2027-03-01", null).schedule(hours(10, 10)), TODAY).status())
        .isEqualTo(RightStatus.AFTER_ACTION);
    assertThat(
            evaluate(student, vacancy("2027-03-01", null).schedule(hours(20, 20)), TODAY).status())
        .as("two jobs of ten hours as one")
        .isEqualTo(RightStatus.NOT_ALLOWED);
    RightVerdict summer =
        evaluate(student, vacancy("2027-05-15", "2027-09-15").schedule(hours(38, 38)), TODAY);
    assertThat(summer.from()).isEqualTo("2027-06-01");
    assertThat(summer.actions())
        .extracting(Action::code)
        .containsExactly("limit-to-summer", "work-permit-summer");
  }

  @Test
  void electrician_agencyBelowMinimumWageWithTiedHousing_refusedAndWarned() {
    Money wage = new Money(1440, "EUR", PayPeriod.HOUR, PayBasis.GROSS);
    Agency agency = new Agency("agency", AgencyStatus.NONE, null);
    Vacancy vacancy =
        vacancy("2026-03-02", null)
            .employer(new Employer("employer", "An employer", null, null, null, agency))
            .terms(
                new Terms(
                    new Wage(wage, null),
                    null,
                    null,
                    null,
                    new HousingOffer(true, 15_000),
                    null,
                    null))
            .build();
    assertThat(MinimumWage.of(Situations.TABLES).check(vacancy, day("2026-02-20")).isRefused())
        .isTrue();
    assertThat(FairWork.of(Situations.TABLES).listWarnings(vacancy, day("2026-02-20")))
        .extracting(warning -> warning.reason().code())
        .containsExactly("agency-not-certified", "tied-housing");
  }

  @Test
  void engineer_noRegulatedProfession_allowed() {
    assertThat(evaluate(person(AccessClass.FREE), vacancy(), TODAY).status())
        .isEqualTo(RightStatus.ALLOWED);
  }

  @Test
  void partner_annotationUnseen_unknownAndRanked() {
    RightVerdict verdict = evaluate(passport(), vacancy(), TODAY);
    assertThat(verdict.status()).isEqualTo(RightStatus.UNKNOWN);
    assertThat(RightEvaluator.isRanked(verdict, null)).isTrue();
  }
}
