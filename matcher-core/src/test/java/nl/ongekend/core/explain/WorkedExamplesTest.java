package nl.ongekend.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;

/**
 * Three pairs with everything that is said about them, worked out by hand.
 *
 * <p>The market is empty, so every skill has rarity 255. A term stands as {@code TERM expected of
 * max [low..high]}, an item as {@code requirement <- claim: points of max at credit, score without
 * it}.
 */
class WorkedExamplesTest {

  private static final LocalDate AS_OF = MatchWorlds.AS_OF;
  private static final MatchWorld WORLD = MatchWorlds.of(ToyTaxonomy.snapshot(), List.of());

  private static String explained(Passport passport, Vacancy vacancy) {
    return ExplanationText.of(explanation(passport, vacancy));
  }

  private static Explanation explanation(Passport passport, Vacancy vacancy) {
    return new Explainer(WORLD).explain(passport, vacancy, ScoringProfile.standard(), AS_OF);
  }

  /** Returns the example that the page about matching shows too. */
  static Explanation careAssistantAndWard() {
    return explanation(carer(), ward());
  }

  /**
   * A welder of whom only one skill is known.
   *
   * <ul>
   *   <li>Coverage: weights 4 x 255 and 2 x 255 make 2,333 and 1,167 points. Welding is one level
   *       short (700) and claimed (900): credit 630, {@code floor(2333 * 0.63) = 1469}; low 420
   *       gives 979, high 700 gives 1,633 and drawings, of which nothing is known, 1,167 more.
   *   <li>Use: {@code U = floor(0.63 * 255) = 160} of {@code T = ceil(255 / 2) = 128} is full.
   *   <li>Without welding there is no claim: coverage 0, use at its prior: {@code 5219 - 1469 - 750
   *       = 3000}.
   *   <li>Hours: half of half of 1,000, for neither hours nor times are known.
   * </ul>
   */
  @Test
  void explain_welderOfWhomLittleIsKnown_asWorkedOutByHand() {
    assertThat(explained(welder(), weldingShop()))
        .isEqualTo(
            """
            5219 [979..9300] ranked
            right ALLOWED, feasible UNKNOWN hours.unknown travel.unknown
            COVERAGE 1469 of 3500 [979..2800]
              read-drawings <- nothing: 0 of 1167 at 0, 5219 without
              weld <- weld same: 1469 of 2333 at 630, 3000 without
            USE 1500 of 1500 [0..1500]
              weld <- weld same: 1500 of 1500 at 630, 3000 without
            OCCUPATION 250 of 500 [0..500]
              prior <- nothing: 250 of 500 at 500, 5219 without
            LANGUAGE 750 of 1500 [0..1500]
              prior <- nothing: 750 of 1500 at 500, 5219 without
            HOURS 250 of 1000 [0..1000]
              hours:?-? <- nothing: 250 of 1000 at 250, 5219 without
            TRAVEL 250 of 500 [0..500]
              travel:? <- nothing: 250 of 500 at 500, 5219 without
            WISHES 750 of 1500 [0..1500]
              ? <- nothing: 300 of 600 at 500, 5219 without
              sector:? <- nothing: 200 of 400 at 500, 5219 without
              contract:? <- nothing: 125 of 250 at 500, 5219 without
              motives:? <- nothing: 125 of 250 at 500, 5219 without
            gap read-drawings DESIRED at 0, open
            """);
  }

  /**
   * A care assistant with a complete passport and a ward that says everything.
   *
   * <ul>
   *   <li>Coverage: 1,750 points each. Lifting is one level short (700) and linked to work (950):
   *       665; washing is narrower than care (900) and attested: 900.
   *   <li>Use: {@code floor(0.665 * 255) = 169} and {@code floor(0.9 * 255) = 229} of 255 is full;
   *       1,500 over 169 and 229 is 636.9 and 863.1, so 637 and 863. It stays full without either,
   *       for then half of one skill is to be used.
   *   <li>Occupation: two of five essential skills in common, twice: 800; 12 of 24 months: {@code
   *       500 * 0.8 * 0.5 = 200}.
   *   <li>Language: one step short of B2, 700 of 750 twice; unknown it would be 500.
   *   <li>Hours: 24 of the 24 wanted, of which Monday and Tuesday suit: two thirds.
   *   <li>Wishes: 600 and 400 in full, no preference for a contract 250, one of two motives 125.
   *   <li>Temporary protection: the employer gives notice two working days ahead.
   * </ul>
   */
  @Test
  void explain_careAssistantAndWard_asWorkedOutByHand() {
    assertThat(explained(carer(), ward()))
        .isEqualTo(
            """
            8029 [7767..8091] ranked
            right NOT_BEFORE, feasible FEASIBLE
            COVERAGE 2738 of 3500 [2476..2800]
              lift-clients <- lift-clients same: 1163 of 1750 at 665, 6866 without
              provide-care <- wash-clients broader: 1575 of 1750 at 900, 6454 without
            USE 1500 of 1500 [1500..1500]
              lift-clients <- lift-clients same: 637 of 1500 at 665, 6866 without
              provide-care <- wash-clients broader: 863 of 1500 at 900, 6454 without
            OCCUPATION 200 of 500 [200..200]
              nursing-assistant <- care-assistant: 200 of 500 at 400, 7829 without
            LANGUAGE 1050 of 1500 [1050..1050]
              language:nl.listening.B2 <- language:nl.listening.B1: 525 of 750 at 700, 7879 without
              language:nl.speaking.B2 <- language:nl.speaking.B1: 525 of 750 at 700, 7879 without
            HOURS 666 of 1000 [666..666]
              hours:24-24 <- hours:24-32: 666 of 1000 at 666, 7613 without
            TRAVEL 500 of 500 [500..500]
              travel:0 <- nothing: 500 of 500 at 1000, 8029 without
            WISHES 1375 of 1500 [1375..1375]
              nursing-assistant <- nothing: 600 of 600 at 1000, 7729 without
              sector:CARE <- nothing: 400 of 400 at 1000, 7829 without
              contract:PERMANENT <- nothing: 250 of 250 at 1000, 7904 without
              motives:PURPOSE <- nothing: 125 of 250 at 500, 8029 without
            """);
  }

  /**
   * A cook whom neither the law nor the road lets through.
   *
   * <ul>
   *   <li>Coverage: 4 x 255 and 1 x 255 make 2,800 and 700 points. Cooking is inferred from three
   *       years as a cook: level 2 as asked, 600. The certificate is stated absent; unknown it
   *       would give 350.
   *   <li>Use: any level will do, so it is full; without that wish, and without claims, half.
   *   <li>Without the occupation its 500 go, and the 1,680 of the skill inferred from it.
   *   <li>Travel: nobody walks from Groningen to Emmen, whatever the missing answers are.
   * </ul>
   */
  @Test
  void explain_cookWithoutAccess_asWorkedOutByHand() {
    assertThat(explained(cook(), kitchen()))
        .isEqualTo(
            """
            5430 [2000..8800] not ranked
            right NOT_ALLOWED, feasible NOT_FEASIBLE travel.no-way-there
            COVERAGE 1680 of 3500 [0..2800]
              cook-meals <- cook-meals inferred-from: 1680 of 2800 at 600, 3750 without
              safety-certificate <- nothing: 0 of 700 at 0, 5780 without
            USE 1500 of 1500 [1500..1500]
              any-level <- nothing: 1500 of 1500 at 1000, 4680 without
            OCCUPATION 500 of 500 [500..500]
              cook <- cook: 500 of 500 at 1000, 3250 without
            LANGUAGE 750 of 1500 [0..1500]
              prior <- nothing: 750 of 1500 at 500, 5430 without
            HOURS 250 of 1000 [0..1000]
              hours:?-? <- nothing: 250 of 1000 at 250, 5430 without
            TRAVEL 0 of 500 [0..0]
              travel:unreachable <- travel:30: 0 of 500 at 0, 5680 without
            WISHES 750 of 1500 [0..1500]
              cook <- nothing: 300 of 600 at 500, 5430 without
              sector:? <- nothing: 200 of 400 at 500, 5430 without
              contract:? <- nothing: 125 of 250 at 500, 5430 without
              motives:? <- nothing: 125 of 250 at 500, 5430 without
            blocked by right: work-not-allowed
            blocked by feasible: travel.no-way-there
            gap safety-certificate TRAINABLE at 0
            """);
  }

  private static Passport welder() {
    return Passport.builder(new UUID(1, 1), "A.")
        .skills(List.of(claim(ToyTaxonomy.WELD, 2, EvidenceGrade.CLAIMED)))
        .labourMarketAccess(LabourMarketAccess.of(AccessClass.FREE))
        .build();
  }

  private static Vacancy weldingShop() {
    return vacancy(2)
        .skills(
            List.of(
                asked(ToyTaxonomy.WELD, Importance.ESSENTIAL, 3),
                asked(ToyTaxonomy.READ_DRAWINGS, Importance.DESIRED, 1)))
        .build();
  }

  private static Passport carer() {
    return Passport.builder(new UUID(1, 2), "B.")
        .skillsState(SkillsState.COMPLETE)
        .skills(
            List.of(
                claim(ToyTaxonomy.WASH_CLIENTS, 3, EvidenceGrade.ATTESTED),
                claim(ToyTaxonomy.LIFT_CLIENTS, 2, EvidenceGrade.LINKED)))
        .occupations(
            List.of(new OccupationHeld(ToyTaxonomy.CARE_ASSISTANT, 12, WorkKind.PAID, null)))
        .languages(List.of(LanguageSkill.of("nl", Cefr.B1)))
        .languagesComplete(true)
        .workTime(
            new WorkTime(
                Hours.of(24),
                Hours.of(32),
                Hours.of(0),
                false,
                List.of(day(DayOfWeek.MONDAY), day(DayOfWeek.TUESDAY), day(DayOfWeek.WEDNESDAY)),
                null,
                null))
        .wishes(
            new Wishes(
                List.of(ToyTaxonomy.NURSING_ASSISTANT),
                null,
                Set.of(Sector.CARE),
                null,
                Set.of(),
                Set.of(Motive.CONNECTEDNESS, Motive.PURPOSE),
                null,
                null))
        .labourMarketAccess(LabourMarketAccess.of(AccessClass.TEMPORARY_PROTECTION))
        .build();
  }

  private static Vacancy ward() {
    return vacancy(3)
        .occupation(ToyTaxonomy.NURSING_ASSISTANT)
        .sector(Sector.CARE)
        .skills(
            List.of(
                asked(ToyTaxonomy.PROVIDE_CARE, Importance.ESSENTIAL, 2),
                asked(ToyTaxonomy.LIFT_CLIENTS, Importance.ESSENTIAL, 3)))
        .languages(
            new LanguageDemand(
                List.of(new LanguageRequirement("nl", Cefr.B2, null, Cefr.B2, null, null)),
                List.of("nl"),
                null,
                null))
        .schedule(
            new WorkSchedule(
                null,
                null,
                SchedulePattern.FIXED,
                List.of(day(DayOfWeek.MONDAY), day(DayOfWeek.TUESDAY), day(DayOfWeek.THURSDAY)),
                null))
        .terms(
            new Terms(null, ContractForm.PERMANENT, Set.of(Motive.PURPOSE), null, null, null, null))
        .workplaces(List.of())
        .build();
  }

  private static Passport cook() {
    return Passport.builder(new UUID(1, 3), "C.")
        .occupations(List.of(new OccupationHeld(ToyTaxonomy.COOK, 36, WorkKind.CAMP, null)))
        .licences(
            List.of(new LicenceHeld(ToyTaxonomy.SAFETY_CERTIFICATE, LicenceState.ABSENT, null)))
        .mobility(new Mobility(HomePlace.ofPostcode(9711), Set.of(TravelMode.WALK), 30, null))
        .wishes(new Wishes(null, null, null, null, null, null, true, null))
        .labourMarketAccess(LabourMarketAccess.of(AccessClass.NOT_ALLOWED))
        .build();
  }

  private static Vacancy kitchen() {
    return vacancy(4)
        .occupation(ToyTaxonomy.COOK)
        .licences(
            List.of(
                new LicenceRequirement(ToyTaxonomy.SAFETY_CERTIFICATE, Importance.TRAINABLE, null)))
        .skills(List.of(asked(ToyTaxonomy.COOK_MEALS, Importance.ESSENTIAL, 2)))
        .workplaces(List.of(new Workplace(7811, null, null)))
        .build();
  }

  private static Vacancy.Builder vacancy(int number) {
    return Vacancy.builder(
        new UUID(2, number),
        new TextByLanguage("werk", null),
        new Employer("employer", "An employer", null, null, null, null));
  }

  private static SkillClaim claim(ConceptId skill, int level, EvidenceGrade evidence) {
    return new SkillClaim(skill, level, evidence, null, null, null, null);
  }

  private static SkillRequirement asked(ConceptId skill, Importance importance, int level) {
    return new SkillRequirement(skill, importance, level, null, null);
  }

  /** From eight to four: eight hours. */
  private static WeekInterval day(DayOfWeek day) {
    return new WeekInterval(day, LocalTime.of(8, 0), LocalTime.of(16, 0));
  }
}
