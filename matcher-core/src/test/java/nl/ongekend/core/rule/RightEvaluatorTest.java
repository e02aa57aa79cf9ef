package nl.ongekend.core.rule;

import static nl.ongekend.core.rule.Situations.asylumSeeker;
import static nl.ongekend.core.rule.Situations.day;
import static nl.ongekend.core.rule.Situations.employer;
import static nl.ongekend.core.rule.Situations.evaluate;
import static nl.ongekend.core.rule.Situations.hours;
import static nl.ongekend.core.rule.Situations.passport;
import static nl.ongekend.core.rule.Situations.person;
import static nl.ongekend.core.rule.Situations.personUntil;
import static nl.ongekend.core.rule.Situations.recognised;
import static nl.ongekend.core.rule.Situations.vacancy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.Wage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One test per row of the tables, and the days around each boundary. */
class RightEvaluatorTest {

  private static final String TODAY = "2026-11-21";
  private static final Profession NURSE = new Profession("CIBG", "nurse");
  private static final RuleSettings AMOUNTS =
      new RuleSettings(
          List.of(
              new RuleSettings.Amount(
                  "highly-skilled-migrant-30-and-over", day("2026-01-01"), 590_000),
              new RuleSettings.Amount(
                  "highly-skilled-migrant-under-30", day("2026-01-01"), 430_000)));

  // Free, refused, unknown.

  @ParameterizedTest
  @EnumSource(VacancyKind.class)
  void free_everyKind_allowed(VacancyKind kind) {
    Vacancy.Builder vacancy = vacancy().kind(kind).employer(employer(null, true));
    assertThat(evaluate(person(AccessClass.FREE), vacancy, TODAY))
        .isEqualTo(verdict(RightStatus.ALLOWED, "free", "work-free"));
  }

  @ParameterizedTest
  @EnumSource(VacancyKind.class)
  void notAllowed_everyKind_notAllowed(VacancyKind kind) {
    RightVerdict verdict = evaluate(person(AccessClass.NOT_ALLOWED), vacancy().kind(kind), TODAY);
    assertThat(verdict.status()).isEqualTo(RightStatus.NOT_ALLOWED);
    assertThat(verdict.reasons().getFirst())
        .isEqualTo(new Reason("not-allowed", "work-not-allowed"));
  }

  @Test
  void access_notAsked_unknown() {
    assertThat(evaluate(passport(), vacancy(), TODAY))
        .isEqualTo(verdict(RightStatus.UNKNOWN, "annotation-not-seen", "missing-access"));
  }

  @Test
  void access_annotationNotSeen_unknown() {
    assertThat(evaluate(person(AccessClass.UNKNOWN), vacancy(), TODAY).status())
        .isEqualTo(RightStatus.UNKNOWN);
  }

  @Test
  void access_dayBeforeTablesBegin_unknown() {
    assertThat(evaluate(person(AccessClass.FREE), vacancy(), "2019-12-31"))
        .isEqualTo(verdict(RightStatus.UNKNOWN, "no-rule-for-day", "no-rule-for-day"));
    assertThat(evaluate(person(AccessClass.FREE), vacancy(), "2020-01-01").status())
        .isEqualTo(RightStatus.ALLOWED);
  }

  // Documents.

  @ParameterizedTest
  @CsvSource({"2027-02-28, UNKNOWN", "2027-03-01, ALLOWED", "2031-01-01, ALLOWED"})
  void document_endAroundStart_unknownOnlyBeforeIt(String validUntil, RightStatus expected) {
    assertThat(
            evaluate(personUntil(AccessClass.FREE, validUntil), vacancy("2027-03-01", null), TODAY)
                .status())
        .isEqualTo(expected);
  }

  @Test
  void document_endedAndStartLongAgo_unknown() {
    assertThat(
            evaluate(
                personUntil(AccessClass.FREE, "2026-10-01"), vacancy("2026-09-01", null), TODAY))
        .isEqualTo(
            verdict(
                RightStatus.UNKNOWN, "document-ends-before-start", "document-ends-before-start"));
  }

  // Orientation year.

  @ParameterizedTest
  @CsvSource({"2027-02-28, UNKNOWN", "2027-03-01, ALLOWED"})
  void orientationYear_endAroundStart_freeUntilItsEnd(String validUntil, RightStatus expected) {
    assertThat(
            evaluate(
                    personUntil(AccessClass.ORIENTATION_YEAR, validUntil),
                    vacancy("2027-03-01", null),
                    TODAY)
                .status())
        .isEqualTo(expected);
  }

  @Test
  void orientationYear_endMissing_unknown() {
    assertThat(evaluate(person(AccessClass.ORIENTATION_YEAR), vacancy(), TODAY))
        .isEqualTo(
            verdict(RightStatus.UNKNOWN, "orientation-year-without-end", "missing-document-end"));
  }

  // Temporary protection.

  @Test
  void temporaryProtection_askedFridayForMonday_notBeforeTuesday() {
    RightVerdict verdict =
        evaluate(
            person(AccessClass.TEMPORARY_PROTECTION), vacancy("2026-11-30", null), "2026-11-27");
    assertThat(verdict)
        .isEqualTo(
            new RightVerdict(
                RightStatus.NOT_BEFORE,
                day("2026-12-01"),
                List.of(new Reason("temporary-protection", "temporary-protection-notice")),
                List.of(new Action("notify-uwv", ActionOwner.EMPLOYER, 2))));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-11-30, 2026-12-01", // a Friday, over the weekend
    "2026-12-23, 2026-12-24, 2026-12-28", // both Christmas days and a Sunday
    "2026-04-23, 2026-04-24, 2026-04-28", // King's Day on Monday 27 April
    "2027-03-25, 2027-03-30, 2027-03-31" // Good Friday and Easter Monday
  })
  void temporaryProtection_holidays_shiftTheFirstDay(
      String asOf, String tooEarly, String firstDay) {
    Passport.Builder person = person(AccessClass.TEMPORARY_PROTECTION);
    assertThat(evaluate(person, vacancy(tooEarly, null), asOf).from()).isEqualTo(day(firstDay));
    assertThat(evaluate(person, vacancy(firstDay, null), asOf).status())
        .isEqualTo(RightStatus.AFTER_ACTION);
  }

  @Test
  void temporaryProtection_startMissing_notBeforeSecondWorkingDay() {
    assertThat(evaluate(person(AccessClass.TEMPORARY_PROTECTION), vacancy(), "2026-11-27").from())
        .isEqualTo(day("2026-12-01"));
  }

  @Test
  void temporaryProtection_documentEnded_unknownAndStillNotified() {
    RightVerdict verdict =
        evaluate(
            personUntil(AccessClass.TEMPORARY_PROTECTION, "2026-11-01"),
            vacancy("2027-01-04", null),
            TODAY);
    assertThat(verdict.status()).isEqualTo(RightStatus.UNKNOWN);
    assertThat(codes(verdict)).containsExactly("notify-uwv");
  }

  @ParameterizedTest
  @CsvSource({"2022-03-31, UNKNOWN", "2022-04-01, AFTER_ACTION"})
  void temporaryProtection_replayedAroundFirstDay_followsTable(String asOf, RightStatus expected) {
    assertThat(
            evaluate(person(AccessClass.TEMPORARY_PROTECTION), vacancy("2022-06-01", null), asOf)
                .status())
        .isEqualTo(expected);
  }

  // Asylum seekers, since 12 June 2026.

  @Test
  void asylum_letterNotSeen_unknownAndAskedFor() {
    assertThat(
            evaluate(
                asylumSeeker(AsylumWorkState.UNKNOWN, null, "2026-08-01"),
                vacancy("2026-12-01", null),
                TODAY))
        .isEqualTo(verdict(RightStatus.UNKNOWN, "asylum-excluded", "missing-asylum-letter"));
  }

  @Test
  void asylum_letterExcludes_notAllowed() {
    assertThat(
            evaluate(
                asylumSeeker(AsylumWorkState.EXCLUDED, null, "2026-08-01"),
                vacancy("2026-12-01", null),
                TODAY))
        .isEqualTo(verdict(RightStatus.NOT_ALLOWED, "asylum-excluded", "asylum-letter-excludes"));
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01, AFTER_ACTION", "2026-12-02, NOT_BEFORE"})
  void asylum_openAroundStart_permitByEmployer(String openFrom, RightStatus expected) {
    RightVerdict verdict =
        evaluate(
            asylumSeeker(AsylumWorkState.OPEN_FROM, openFrom, null),
            vacancy("2026-12-01", null),
            TODAY);
    assertThat(verdict.status()).isEqualTo(expected);
    assertThat(verdict.from()).isEqualTo(expected == RightStatus.NOT_BEFORE ? day(openFrom) : null);
    assertThat(codes(verdict)).containsExactly("market-wage", "work-permit");
  }

  @Test
  void asylum_under18_notAllowed() {
    assertThat(
            evaluate(
                    asylumSeeker(AsylumWorkState.OPEN_FROM, "2026-11-01", null)
                        .ageAnswers(new AgeAnswers(null, true, false, null)),
                    vacancy("2026-12-01", null),
                    TODAY)
                .reasons())
        .containsExactly(new Reason("asylum-under-18", "asylum-under-18"));
  }

  @Test
  void asylum_ageMissing_unknown() {
    assertThat(
            evaluate(
                asylumSeeker(AsylumWorkState.OPEN_FROM, "2026-11-01", null).ageAnswers(null),
                vacancy("2026-12-01", null),
                TODAY))
        .isEqualTo(verdict(RightStatus.UNKNOWN, "asylum-open", "missing-age"));
  }

  // Asylum seekers, replayed.

  @ParameterizedTest
  @CsvSource({"2026-06-11, NOT_BEFORE, 2026-10-01", "2026-06-12, AFTER_ACTION,"})
  void asylum_replayedAroundChangeOfRule_followsRuleOfThatDay(
      String asOf, RightStatus expected, @Nullable LocalDate from) {
    RightVerdict verdict =
        evaluate(
            asylumSeeker(AsylumWorkState.OPEN_FROM, "2026-07-01", "2026-04-01"),
            vacancy("2026-07-01", null),
            asOf);
    assertThat(verdict.status()).isEqualTo(expected);
    assertThat(verdict.from()).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, NOT_BEFORE", "2026-04-01, AFTER_ACTION"})
  void asylumSixMonths_startAroundSixMonths_notBeforeThem(String start, RightStatus expected) {
    assertThat(
            evaluate(
                    asylumSeeker(AsylumWorkState.UNKNOWN, null, "2025-10-01"),
                    vacancy(start, null),
                    "2026-01-05")
                .status())
        .isEqualTo(expected);
  }

  @Test
  void asylumSixMonths_applicationDateMissing_unknown() {
    assertThat(evaluate(asylumSeeker(AsylumWorkState.UNKNOWN, null, null), vacancy(), "2026-01-05"))
        .isEqualTo(verdict(RightStatus.UNKNOWN, "asylum-six-months", "missing-application-date"));
  }

  @ParameterizedTest
  @CsvSource({"2023-11-28, true", "2023-11-29, false"})
  void asylumSixMonths_aroundJudgmentOn24Weeks_capOnlyBefore(String asOf, boolean capped) {
    RightVerdict verdict =
        evaluate(asylumSeeker(AsylumWorkState.UNKNOWN, null, "2022-01-01"), vacancy(), asOf);
    assertThat(codes(verdict).contains("limit-to-24-weeks")).isEqualTo(capped);
  }

  // Kinds of work without or with a permit.

  @ParameterizedTest
  @EnumSource(
      value = VacancyKind.class,
      names = {"TRIAL_PLACEMENT", "WORK_EXPERIENCE"})
  void asylum_trialPlacement_notAllowed(VacancyKind kind) {
    assertThat(openAsylum(kind).reasons())
        .containsExactly(new Reason("asylum-trial-placement", "trial-placement-not-allowed"));
  }

  @Test
  void asylum_schoolInternship_agreementAndNoPermit() {
    assertThat(codes(openAsylum(VacancyKind.INTERNSHIP))).containsExactly("internship-agreement");
  }

  @Test
  void asylum_workBasedLearning_permit() {
    assertThat(codes(openAsylum(VacancyKind.LEARN_WORK)))
        .containsExactly("market-wage", "recognised-learning-company", "work-permit");
  }

  @Test
  void asylum_volunteering_declarationOfOrganisation() {
    assertThat(codes(openAsylum(VacancyKind.VOLUNTEER))).containsExactly("volunteer-declaration");
  }

  @Test
  void highlySkilled_trialPlacement_unknown() {
    assertThat(
            evaluate(
                    person(AccessClass.HIGHLY_SKILLED_MIGRANT_ONLY),
                    vacancy().kind(VacancyKind.TRIAL_PLACEMENT),
                    TODAY)
                .reasons())
        .containsExactly(new Reason("unpaid-kinds", "kind-to-check"));
  }

  @ParameterizedTest
  @EnumSource(
      value = AccessClass.class,
      names = {
        "TWV_REQUIRED",
        "TWV_STUDENT",
        "HIGHLY_SKILLED_MIGRANT_ONLY",
        "GVVA_THIS_EMPLOYER",
        "TEMPORARY_PROTECTION"
      })
  void restricted_selfEmployment_unknown(AccessClass access) {
    Vacancy.Builder vacancy =
        vacancy().terms(new Terms(null, ContractForm.SELF_EMPLOYED, null, null, null, null, null));
    assertThat(evaluate(person(access), vacancy, TODAY))
        .isEqualTo(verdict(RightStatus.UNKNOWN, "self-employment", "self-employment-to-check"));
  }

  // Work-based learning.

  @ParameterizedTest
  @CsvSource({"true, ALLOWED", "false, AFTER_ACTION", ", AFTER_ACTION"})
  void learnWork_recognitionOfCompany_actionUnlessKnown(
      @Nullable Boolean recognised, RightStatus expected) {
    Vacancy.Builder vacancy =
        vacancy().kind(VacancyKind.LEARN_WORK).employer(employer(null, recognised));
    assertThat(evaluate(person(AccessClass.FREE), vacancy, TODAY).status()).isEqualTo(expected);
  }

  // Other people from outside the EU.

  @ParameterizedTest
  @CsvSource({"2027-03-31, work-permit", "2027-04-01, combined-permit", ", combined-permit"})
  void thirdCountry_lengthAroundThreeMonths_permitByLength(@Nullable String end, String permit) {
    RightVerdict verdict =
        evaluate(person(AccessClass.TWV_REQUIRED), vacancy("2027-01-01", end), TODAY);
    assertThat(verdict.status()).isEqualTo(RightStatus.AFTER_ACTION);
    assertThat(codes(verdict))
        .containsExactlyInAnyOrder(permit, "market-wage", "priority-supply-test");
  }

  @Test
  void combinedPermit_anyVacancy_newPermitByEmployer() {
    assertThat(codes(evaluate(person(AccessClass.GVVA_THIS_EMPLOYER), vacancy(), TODAY)))
        .containsExactly("combined-permit", "market-wage", "priority-supply-test");
  }

  // Students.

  @ParameterizedTest
  @CsvSource({"16, AFTER_ACTION", "17, NOT_ALLOWED"})
  void student_hoursAroundLimit_permitUpTo16(int hours, RightStatus expected) {
    assertThat(
            evaluate(
                    person(AccessClass.TWV_STUDENT),
                    vacancy("2027-03-01", null).schedule(hours(hours, 40)),
                    TODAY)
                .status())
        .isEqualTo(expected);
  }

  @Test
  void student_hoursMissing_unknown() {
    assertThat(evaluate(person(AccessClass.TWV_STUDENT), vacancy("2027-03-01", null), TODAY))
        .isEqualTo(verdict(RightStatus.UNKNOWN, "student-16-hours", "missing-hours"));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-06-01, 2027-08-31, AFTER_ACTION,", // the whole summer
    "2027-05-31, 2027-08-31, NOT_BEFORE, 2027-06-01", // a day too early
    "2027-06-01, 2027-09-01, AFTER_ACTION,", // a day too long: to be cut
    "2027-05-15, 2027-09-15, NOT_BEFORE, 2027-06-01", // around the summer
    "2027-09-01, 2027-12-31, NOT_ALLOWED,", // after it
    "2027-06-01, , NOT_ALLOWED,", // open-ended
    "2027-06-01, 2027-12-31, NOT_ALLOWED," // seven months
  })
  void student_fullTime_onlyJuneToAugust(
      String start, @Nullable String end, RightStatus expected, @Nullable LocalDate from) {
    RightVerdict verdict =
        evaluate(
            person(AccessClass.TWV_STUDENT), vacancy(start, end).schedule(hours(40, 40)), TODAY);
    assertThat(verdict.status()).isEqualTo(expected);
    assertThat(verdict.from()).isEqualTo(from);
  }

  @Test
  void student_inSummerAndHoursMissing_permitAllTheSame() {
    assertThat(
            codes(
                evaluate(
                    person(AccessClass.TWV_STUDENT), vacancy("2027-07-01", "2027-08-15"), TODAY)))
        .containsExactly("work-permit-summer");
  }

  // Highly skilled migrants.

  @Test
  void highlySkilled_sponsorMissing_unknown() {
    assertThat(highlySkilled(null, 600_000, null, AMOUNTS).reasons())
        .containsExactly(new Reason("highly-skilled-without-sponsor", "missing-sponsor"));
  }

  @Test
  void highlySkilled_notASponsor_notAllowedWithWayToRepair() {
    RightVerdict verdict = highlySkilled(false, 600_000, null, AMOUNTS);
    assertThat(verdict.status()).isEqualTo(RightStatus.NOT_ALLOWED);
    assertThat(codes(verdict)).containsExactly("become-recognised-sponsor");
  }

  @Test
  void highlySkilled_amountNotConfigured_cannotBeAssessed() {
    assertThat(highlySkilled(true, 600_000, 700_000, RuleSettings.none()))
        .isEqualTo(
            verdict(RightStatus.UNKNOWN, "highly-skilled-income-met", "missing-pay-or-amount"));
  }

  @ParameterizedTest
  @CsvSource({
    "590000, 700000, AFTER_ACTION, highly-skilled-income-met",
    "589999, 590000, AFTER_ACTION, highly-skilled-income-possible",
    "500000, 589999, UNKNOWN, highly-skilled-income-depends-on-age",
    "300000, 430000, UNKNOWN, highly-skilled-income-depends-on-age",
    "300000, 429999, NOT_ALLOWED, highly-skilled-income-below",
    "300000, , UNKNOWN, missing-pay-or-amount",
    ", , UNKNOWN, missing-pay-or-amount"
  })
  void highlySkilled_payAroundAmounts_followsCriterion(
      @Nullable Integer from, @Nullable Integer to, RightStatus expected, String code) {
    RightVerdict verdict = highlySkilled(true, from, to, AMOUNTS);
    assertThat(verdict.status()).isEqualTo(expected);
    assertThat(verdict.reasons().getFirst().code()).isEqualTo(code);
  }

  @Test
  void highlySkilled_dayBeforeAmountHolds_unknown() {
    RuleSettings later =
        new RuleSettings(
            List.of(
                new RuleSettings.Amount(
                    "highly-skilled-migrant-30-and-over", day("2026-11-22"), 590_000)));
    assertThat(highlySkilled(true, 600_000, null, later).status()).isEqualTo(RightStatus.UNKNOWN);
  }

  @Test
  void of_amountThatNoRuleNames_refusedWithNames() {
    RuleSettings misspelt =
        new RuleSettings(
            List.of(new RuleSettings.Amount("highly-skilled-migrant", day("2026-01-01"), 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RightEvaluator.of(Situations.TABLES, misspelt))
        .withMessageContaining("amount (highly-skilled-migrant) must be one of")
        .withMessageContaining("highly-skilled-migrant-under-30");
  }

  // Regulated professions.

  @Test
  void profession_recognised_allowed() {
    assertThat(nurse(RecognitionStatus.RECOGNISED, null).status()).isEqualTo(RightStatus.ALLOWED);
  }

  @Test
  void profession_absent_notAllowedWithRoute() {
    RightVerdict verdict = nurse(RecognitionStatus.ABSENT, null);
    assertThat(verdict.status()).isEqualTo(RightStatus.NOT_ALLOWED);
    assertThat(verdict.actions())
        .containsExactly(new Action("apply-big-register", ActionOwner.PERSON, 180));
  }

  @Test
  void profession_absentWithDuo_routeOfTeachers() {
    RightVerdict verdict =
        evaluate(
            person(AccessClass.FREE).recognitions(List.of()),
            vacancy().profession(new Profession("DUO", "primary-school-teacher")),
            TODAY);
    assertThat(codes(verdict)).containsExactly("apply-teaching-recognition");
  }

  @Test
  void profession_absentElsewhere_generalRoute() {
    RightVerdict verdict =
        evaluate(
            person(AccessClass.FREE).recognitions(List.of()),
            vacancy().profession(new Profession("SKJ", "youth-social-worker")),
            TODAY);
    assertThat(codes(verdict)).containsExactly("apply-recognition");
  }

  @Test
  void profession_neverAsked_unknown() {
    assertThat(evaluate(person(AccessClass.FREE), vacancy().profession(NURSE), TODAY).reasons())
        .containsExactly(new Reason("recognised", "missing-recognition"));
  }

  @Test
  void profession_notAskedOrAnotherListed_unknown() {
    assertThat(nurse(RecognitionStatus.NOT_ASKED, null).status()).isEqualTo(RightStatus.UNKNOWN);
    assertThat(
            evaluate(
                    recognised(
                        new ProfessionalRecognition(
                            "CIBG", "dentist", RecognitionStatus.RECOGNISED, null)),
                    vacancy().profession(NURSE),
                    TODAY)
                .status())
        .isEqualTo(RightStatus.UNKNOWN);
  }

  @Test
  void profession_expected_notBeforeThatDay() {
    RightVerdict verdict = nurse(RecognitionStatus.IN_PROGRESS, day("2027-05-01"));
    assertThat(verdict.status()).isEqualTo(RightStatus.NOT_BEFORE);
    assertThat(verdict.from()).isEqualTo("2027-05-01");
    assertThat(codes(verdict)).containsExactly("await-recognition");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20, recognition-overdue", "2026-11-21, recognition-expected"})
  void profession_expectedAroundToday_overdueIsUnknown(LocalDate expected, String code) {
    assertThat(nurse(RecognitionStatus.IN_PROGRESS, expected).reasons().getFirst().code())
        .isEqualTo(code);
  }

  @Test
  void profession_inProgressWithoutDate_unknown() {
    assertThat(nurse(RecognitionStatus.IN_PROGRESS, null).reasons())
        .containsExactly(new Reason("recognition-expected", "missing-recognition-date"));
  }

  @Test
  void profession_learningPlace_allowedWithoutRecognition() {
    assertThat(
            evaluate(
                    person(AccessClass.FREE).recognitions(List.of()),
                    vacancy().kind(VacancyKind.INTERNSHIP).profession(NURSE),
                    TODAY)
                .status())
        .isEqualTo(RightStatus.ALLOWED);
  }

  @Test
  void profession_otherCaseAndSpaces_sameProfession() {
    assertThat(
            evaluate(
                    recognised(
                        new ProfessionalRecognition(
                            "cibg ", " Nurse", RecognitionStatus.RECOGNISED, null)),
                    vacancy().profession(NURSE),
                    TODAY)
                .status())
        .isEqualTo(RightStatus.ALLOWED);
  }

  // Several matters.

  @Test
  void matters_several_worstWinsAndActionsStay() {
    RightVerdict verdict =
        evaluate(
            person(AccessClass.TEMPORARY_PROTECTION).recognitions(List.of()),
            vacancy("2027-03-01", null).profession(NURSE),
            TODAY);
    assertThat(verdict.status()).isEqualTo(RightStatus.NOT_ALLOWED);
    assertThat(codes(verdict)).containsExactly("apply-big-register", "notify-uwv");
  }

  @Test
  void matters_twoDates_latestCounts() {
    RightVerdict verdict =
        evaluate(
            person(AccessClass.TEMPORARY_PROTECTION)
                .recognitions(
                    List.of(
                        new ProfessionalRecognition(
                            "CIBG", "nurse", RecognitionStatus.IN_PROGRESS, day("2026-11-26")))),
            vacancy().profession(NURSE),
            "2026-11-26");
    assertThat(verdict.from()).isEqualTo("2026-11-30");
    assertThat(verdict.reasons()).hasSize(2);
  }

  // Ranking.

  @ParameterizedTest
  @CsvSource({"2027-02-28, false", "2027-03-01, true", ", true"})
  void isRanked_notBeforeAroundLatestStart_upToIt(
      @Nullable LocalDate latestStart, boolean expected) {
    RightVerdict verdict =
        new RightVerdict(RightStatus.NOT_BEFORE, day("2027-03-01"), List.of(), List.of());
    assertThat(RightEvaluator.isRanked(verdict, latestStart)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ALLOWED, true", "AFTER_ACTION, true", "UNKNOWN, true", "NOT_ALLOWED, false"})
  void isRanked_withoutDate_allButRefused(RightStatus status, boolean expected) {
    RightVerdict verdict = new RightVerdict(status, null, List.of(), List.of());
    assertThat(RightEvaluator.isRanked(verdict, day("2020-01-01"))).isEqualTo(expected);
  }

  private static RightVerdict verdict(RightStatus status, String ruleId, String code) {
    return new RightVerdict(status, null, List.of(new Reason(ruleId, code)), List.of());
  }

  private static List<String> codes(RightVerdict verdict) {
    return verdict.actions().stream().map(Action::code).toList();
  }

  private static RightVerdict openAsylum(VacancyKind kind) {
    return evaluate(
        asylumSeeker(AsylumWorkState.OPEN_FROM, "2026-11-01", "2026-08-01"),
        vacancy("2026-12-01", null).kind(kind),
        TODAY);
  }

  private static RightVerdict nurse(RecognitionStatus status, @Nullable LocalDate expected) {
    return evaluate(
        recognised(new ProfessionalRecognition("CIBG", "nurse", status, expected)),
        vacancy("2027-03-01", null).profession(NURSE),
        TODAY);
  }

  private static RightVerdict highlySkilled(
      @Nullable Boolean sponsor,
      @Nullable Integer from,
      @Nullable Integer to,
      RuleSettings settings) {
    Wage wage = new Wage(monthly(from), monthly(to));
    return evaluate(
        person(AccessClass.HIGHLY_SKILLED_MIGRANT_ONLY),
        vacancy()
            .employer(employer(sponsor, null))
            .terms(new Terms(wage, null, null, null, null, null, null)),
        TODAY,
        settings);
  }

  private static @Nullable Money monthly(@Nullable Integer cents) {
    return cents == null ? null : new Money(cents, "EUR", PayPeriod.MONTH, PayBasis.GROSS);
  }
}
