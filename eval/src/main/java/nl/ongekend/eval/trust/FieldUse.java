package nl.ongekend.eval.trust;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/**
 * What a field of a passport or vacancy may do in a match.
 *
 * <p>Every field of every record within the two documents has exactly one use here. A new field
 * without one fails {@link #byField}, and with it the build: somebody has to say whether it counts.
 */
public enum FieldUse {
  /** It may count in the score, in what is feasible or in both. */
  COUNTS(
      """
      SkillClaim.concept SkillClaim.level SkillClaim.evidence SkillClaim.lastUsed SkillClaim.wanted
      Passport.skillsState Passport.skills Passport.occupations Passport.languages
      Passport.languagesComplete Passport.workTime Passport.mobility Passport.licences
      Passport.wishes Passport.exclusions
      ConceptId.uri OccupationHeld.concept OccupationHeld.months
      LanguageSkill.language LanguageSkill.listening LanguageSkill.reading LanguageSkill.speaking
      LanguageSkill.writing LanguageSkill.course LanguageCourse.level LanguageCourse.expectedBy
      WorkTime.minHours WorkTime.maxHours WorkTime.workedNow WorkTime.keepsPresentJob
      WorkTime.available WorkTime.blocked WorkTime.availableFrom Hours.quarters WeekInterval.day
      WeekInterval.from WeekInterval.to BlockedTime.kind BlockedTime.at
      Mobility.home Mobility.modes Mobility.maxMinutes Mobility.relocation HomePlace.postcode
      HomePlace.municipality HomePlace.region HomePlace.precision
      LicenceHeld.concept LicenceHeld.state
      Wishes.occupations Wishes.occupationsNotWanted Wishes.sectors Wishes.sectorsNotWanted
      Wishes.contracts Wishes.motives Wishes.anyLevelForNow
      Exclusions.employers Exclusions.agencies Exclusions.noAgencies Exclusions.noTiedHousing
      Vacancy.employer Vacancy.occupation Vacancy.sector Vacancy.skills Vacancy.licences
      Vacancy.languages Vacancy.schedule Vacancy.terms Vacancy.period Vacancy.workplaces
      Employer.key Employer.agency Agency.key
      SkillRequirement.concept SkillRequirement.importance SkillRequirement.level
      SkillRequirement.indispensable LicenceRequirement.concept LicenceRequirement.importance
      LicenceRequirement.indispensable
      LanguageDemand.working LanguageDemand.englishSpeakingTeam LanguageDemand.courseOffered
      LanguageRequirement.language LanguageRequirement.listening LanguageRequirement.reading
      LanguageRequirement.speaking LanguageRequirement.writing
      WorkSchedule.minHours WorkSchedule.maxHours WorkSchedule.pattern WorkSchedule.intervals
      WorkSchedule.unpaidBreakMinutes
      Terms.contract Terms.motives Terms.transportOffered Terms.housing HousingOffer.tied
      VacancyPeriod.start VacancyPeriod.latestStart
      Workplace.postcode Workplace.municipality Workplace.carNeeded
      """),
  /** It may widen what is not certain, and nothing else: an answer that has expired. */
  WIDENS("Passport.freshness Freshness.expiresOn LicenceHeld.validUntil"),
  /** A named rule of the right layer may read it; it never counts in the score. */
  BY_RULE(
      """
      Passport.recognitions Passport.labourMarketAccess Passport.ageAnswers
      ProfessionalRecognition.authority ProfessionalRecognition.profession
      ProfessionalRecognition.status ProfessionalRecognition.expectedOn
      LabourMarketAccess.access LabourMarketAccess.validUntil LabourMarketAccess.asylumWorkAccess
      AsylumWorkAccess.state AsylumWorkAccess.from AsylumWorkAccess.appliedOn
      AgeAnswers.atLeast15 AgeAnswers.atLeast16 AgeAnswers.atLeast18 AgeAnswers.atLeast21
      Vacancy.kind Vacancy.profession Profession.authority Profession.profession
      Employer.recognisedSponsor Employer.recognisedLearningCompany
      Terms.wage Wage.from Wage.to Money.cents Money.currency Money.per Money.basis
      VacancyPeriod.end
      """),
  /** It never changes anything. */
  NEVER(
      """
      Passport.externalKey Passport.name Passport.education Passport.bsn Passport.partner
      Passport.caseload ExternalKey.source ExternalKey.sourceKey
      SkillClaim.source SkillClaim.labelSeen OccupationHeld.kind OccupationHeld.labelSeen
      Education.level Education.field Education.diplomaEvaluation DiplomaEvaluation.level
      DiplomaEvaluation.on Wishes.workplaceFeatures
      LabourMarketAccess.seenOn LabourMarketAccess.seenBy Freshness.confirmedOn
      Vacancy.externalKey Vacancy.title Vacancy.description Vacancy.openings Vacancy.diploma
      Vacancy.contact Vacancy.provenance TextByLanguage.nl TextByLanguage.en
      Employer.name Employer.guidancePlaces Agency.status Agency.checkedOn
      SkillRequirement.labelSeen Indispensable.task LanguageRequirement.indispensable
      LanguageDemand.safetyInstruction
      Terms.training Terms.workplaceFeatures HousingOffer.centsPerWeek
      TrainingOffer.description TrainingOffer.weeks TrainingOffer.skills VacancyPeriod.closes
      Diploma.demand Diploma.level Diploma.field Contact.name Contact.channel
      Provenance.source Provenance.lastChecked
      """),
  /** It says which document this is; of two pairs with equal scores it decides by a hash. */
  NAMES("Passport.id Vacancy.id");

  private final String fields;

  FieldUse(String fields) {
    this.fields = fields;
  }

  /**
   * Returns the use of every field of passports and vacancies.
   *
   * @throws IllegalStateException if a field has no use, or two, or is not there
   */
  public static Map<Field, FieldUse> byField() {
    Map<String, FieldUse> useByName = new LinkedHashMap<>();
    for (FieldUse use : values()) {
      for (String name : use.fields.strip().split("\\s+", -1)) {
        if (useByName.put(name, use) != null) {
          throw new IllegalStateException("field %s has two uses.".formatted(name));
        }
      }
    }
    Map<Field, FieldUse> useByField = new LinkedHashMap<>();
    for (Field field : Field.listWithin(Set.of(Passport.class, Vacancy.class))) {
      FieldUse use = useByName.remove(field.toString());
      if (use == null) {
        throw new IllegalStateException(
            "field %s of a document has no use.%nMaybe it is new: say in FieldUse whether it may count."
                .formatted(field));
      }
      useByField.put(field, use);
    }
    if (!useByName.isEmpty()) {
      throw new IllegalStateException(
          "no document has the fields %s.%nMaybe they were renamed.".formatted(useByName.keySet()));
    }
    return useByField;
  }
}
