package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.WorkSchedule;
import org.jspecify.annotations.Nullable;

/** People and vacancies of the tests, as short as a sentence. */
final class Situations {

  static final RuleTables TABLES = RuleTables.standard();

  private Situations() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Passport.Builder person(AccessClass access) {
    return passport().labourMarketAccess(LabourMarketAccess.of(access));
  }

  static Passport.Builder personUntil(AccessClass access, String validUntil) {
    return passport()
        .labourMarketAccess(new LabourMarketAccess(access, day(validUntil), null, null, null));
  }

  static Passport.Builder passport() {
    return Passport.builder(new UUID(1, 1), "somebody");
  }

  /** An adult in an asylum procedure; dates may be missing. */
  static Passport.Builder asylumSeeker(
      AsylumWorkState letter, @Nullable String openFrom, @Nullable String appliedOn) {
    AsylumWorkAccess asylum =
        new AsylumWorkAccess(
            letter,
            openFrom == null ? null : day(openFrom),
            appliedOn == null ? null : day(appliedOn));
    return passport()
        .labourMarketAccess(
            new LabourMarketAccess(AccessClass.TWV_REQUIRED, null, null, null, asylum))
        .ageAnswers(new AgeAnswers(null, null, true, null));
  }

  static Passport.Builder recognised(ProfessionalRecognition... recognitions) {
    return person(AccessClass.FREE).recognitions(List.of(recognitions));
  }

  static Vacancy.Builder vacancy() {
    return Vacancy.builder(
        new UUID(2, 2), new TextByLanguage(null, "A vacancy"), employer(null, null));
  }

  static Vacancy.Builder vacancy(@Nullable String start, @Nullable String end) {
    return vacancy()
        .period(
            new VacancyPeriod(
                start == null ? null : day(start), null, null, end == null ? null : day(end)));
  }

  static Employer employer(@Nullable Boolean sponsor, @Nullable Boolean learningCompany) {
    return new Employer("employer", "An employer", sponsor, learningCompany, null, null);
  }

  static WorkSchedule hours(int min, int max) {
    return new WorkSchedule(Hours.of(min), Hours.of(max), SchedulePattern.UNKNOWN, null, null);
  }

  static RightVerdict evaluate(Passport.Builder person, Vacancy.Builder vacancy, String asOf) {
    return evaluate(person, vacancy, asOf, RuleSettings.none());
  }

  static RightVerdict evaluate(
      Passport.Builder person, Vacancy.Builder vacancy, String asOf, RuleSettings settings) {
    return RightEvaluator.of(TABLES, settings)
        .evaluate(RightOffer.of(person.build()), RightAsk.of(vacancy.build()), day(asOf));
  }
}
