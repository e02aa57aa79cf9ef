package nl.ongekend.core.voice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pairs that can be read, beside the pages that stand in the resources. */
class NarratorTest {

  private static final Passport CARER =
      Passport.builder(new UUID(1, 1), "Blue heron")
          .skills(
              List.of(
                  claim(ToyTaxonomy.PROVIDE_CARE, 3, EvidenceGrade.ATTESTED),
                  claim(ToyTaxonomy.LIFT_CLIENTS, 1, EvidenceGrade.CLAIMED)))
          .occupations(
              List.of(new OccupationHeld(ToyTaxonomy.NURSING_ASSISTANT, 48, WorkKind.CAMP, null)))
          .languages(
              List.of(
                  LanguageSkill.of("ar", Cefr.C2),
                  new LanguageSkill(
                      "nl",
                      Cefr.B1,
                      Cefr.A2,
                      Cefr.A2,
                      Cefr.A1,
                      new LanguageCourse(Cefr.B1, LocalDate.of(2026, 6, 30)))))
          .workTime(new WorkTime(Hours.of(24), Hours.of(32), null, null, null, null, null))
          .mobility(
              new Mobility(
                  new HomePlace(null, "Groningen", null, PlacePrecision.MUNICIPALITY),
                  Set.of(TravelMode.BICYCLE, TravelMode.PUBLIC_TRANSPORT),
                  60,
                  null))
          .wishes(
              new Wishes(
                  List.of(ToyTaxonomy.NURSE),
                  null,
                  Set.of(Sector.CARE),
                  null,
                  Set.of(ContractForm.PERMANENT),
                  null,
                  null,
                  null))
          .labourMarketAccess(LabourMarketAccess.of(AccessClass.FREE))
          .build();

  private static final Vacancy CARE_HOME =
      vacancy("Zorghulp", "Care assistant", "Zorghuis De Linde")
          .occupation(ToyTaxonomy.CARE_ASSISTANT)
          .sector(Sector.CARE)
          .skills(
              List.of(
                  asked(ToyTaxonomy.PROVIDE_CARE, Importance.ESSENTIAL, 2),
                  asked(ToyTaxonomy.LIFT_CLIENTS, Importance.ESSENTIAL, 2),
                  asked(ToyTaxonomy.WASH_CLIENTS, Importance.DESIRED, null),
                  asked(ToyTaxonomy.COOK_MEALS, Importance.TRAINABLE, null)))
          .languages(
              new LanguageDemand(
                  List.of(
                      new LanguageRequirement(
                          "nl",
                          Cefr.B1,
                          null,
                          Cefr.B1,
                          null,
                          new Indispensable("talk with clients"))),
                  null,
                  null,
                  true))
          .schedule(
              new WorkSchedule(Hours.of(24), Hours.of(28), SchedulePattern.UNKNOWN, null, null))
          .workplaces(List.of(new Workplace(null, "Assen", null)))
          .build();

  private static final Passport WELDER =
      Passport.builder(new UUID(1, 2), "Red kite")
          .occupations(List.of(new OccupationHeld(ToyTaxonomy.WELDER, 72, WorkKind.PAID, null)))
          .licences(
              List.of(new LicenceHeld(ToyTaxonomy.SAFETY_CERTIFICATE, LicenceState.ABSENT, null)))
          .exclusions(new Exclusions(List.of("noordkabel"), null, null, null))
          .labourMarketAccess(LabourMarketAccess.of(AccessClass.TEMPORARY_PROTECTION))
          .build();

  private static final Vacancy GRID_FITTER =
      vacancy("Hulpmonteur", null, "Noordkabel")
          .occupation(ToyTaxonomy.ELECTRICIAN)
          .skills(
              List.of(
                  asked(ToyTaxonomy.WELD, Importance.ESSENTIAL, null),
                  new SkillRequirement(
                      Stories.UNMAPPED, Importance.DESIRED, null, null, "kabels knopen")))
          .licences(
              List.of(
                  new LicenceRequirement(
                      ToyTaxonomy.SAFETY_CERTIFICATE, Importance.ESSENTIAL, null)))
          .build();

  private static Vacancy.Builder vacancy(String dutch, @Nullable String english, String employer) {
    return Vacancy.builder(
        new UUID(2, 2),
        new TextByLanguage(dutch, english),
        new Employer(
            employer.equals("Noordkabel") ? "noordkabel" : "linde",
            employer,
            null,
            null,
            null,
            null));
  }

  private static SkillClaim claim(ConceptId concept, int level, EvidenceGrade evidence) {
    return new SkillClaim(concept, level, evidence, null, null, null, null);
  }

  private static SkillRequirement asked(
      ConceptId concept, Importance importance, @Nullable Integer level) {
    return new SkillRequirement(concept, importance, level, null, null);
  }

  @Test
  void coach_pairWithinReach_hearsEverythingWithNumbers() {
    assertPage(CARER, CARE_HOME, Voice.COACH, "en");
  }

  @Test
  void coachInDutch_pairWithinReach_hearsTheSame() {
    assertPage(CARER, CARE_HOME, Voice.COACH, "nl");
  }

  @Test
  void employer_pairWithinReach_hearsRequirementsOnly() {
    assertPage(CARER, CARE_HOME, Voice.EMPLOYER, "en");
  }

  @Test
  void personInArabic_pairWithinReach_hasInsertedTextIsolated() {
    assertPage(CARER, CARE_HOME, Voice.PERSON, "ar");
  }

  @Test
  void coach_pairThatIsExcluded_hearsWhyNotAndTheRepair() {
    assertPage(WELDER, GRID_FITTER, Voice.COACH, "en");
  }

  @Test
  void personInDutch_pairWithUnknowns_hearsWhatIsNotKnown() {
    Passport open = WELDER.toBuilder().exclusions(null).build();
    assertPage(open, GRID_FITTER, Voice.PERSON, "nl");
  }

  private static void assertPage(Passport passport, Vacancy vacancy, Voice voice, String language) {
    Narrative narrative = Stories.narrate(passport, vacancy, voice, language);
    String file =
        "%s-%s-%s.txt"
            .formatted(
                vacancy.equals(CARE_HOME) ? "carer" : "welder",
                MessageCatalogue.key(voice),
                language);
    assertThat(Page.of(narrative)).as(file).isEqualTo(read(file));
  }

  private static String read(String file) {
    try (InputStream in = NarratorTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }

  @Test
  void narrate_languageTheVoiceDoesNotSpeak_isEnglish() {
    Narrative narrative = Stories.narrate(CARER, CARE_HOME, Voice.COACH, "so");
    assertThat(narrative.language()).isEqualTo("en");
  }

  @Test
  void narrate_languageWithRegion_isThatLanguage() {
    Narrative narrative = Stories.narrate(CARER, CARE_HOME, Voice.PERSON, "ar-SY");
    assertThat(narrative.language()).isEqualTo("ar");
    assertThat(narrative.rightToLeft()).isTrue();
    assertThat(narrative.reviewed()).isFalse();
  }

  @Test
  void narrate_inferredSkill_saysProbably() {
    Passport open = WELDER.toBuilder().exclusions(null).build();
    assertThat(Stories.narrate(open, GRID_FITTER, Voice.COACH, "en").facts())
        .contains("Can do what is asked: weld (probably, from work as welder).");
  }

  @Test
  void narrate_unmappedRequirement_quotesTheLabelSeen() {
    assertThat(Stories.narrate(WELDER, GRID_FITTER, Voice.EMPLOYER, "en").warnings())
        .contains("Not in the list of skills, so it does not count: kabels knopen.");
  }

  @Test
  void narrate_person_hasScoresApart() {
    Narrative narrative = Stories.narrate(CARER, CARE_HOME, Voice.PERSON, "en");
    assertThat(narrative.headline()).doesNotContainPattern("[0-9]");
    assertThat(narrative.details()).noneMatch(term -> term.points().isEmpty());
  }

  @Test
  void narrate_employer_hasNoPointsAndNoActions() {
    Narrative narrative = Stories.narrate(CARER, CARE_HOME, Voice.EMPLOYER, "en");
    assertThat(narrative.details()).allMatch(term -> term.points().isEmpty());
    assertThat(narrative.actions()).isEmpty();
  }

  @Test
  void standings_carer_saysOfEachRequirementHowItStands() {
    Standings standings = Stories.standings(CARER, CARE_HOME, "nl");

    assertThat(standings.requirements())
        .extracting(asked -> asked.label() + " " + asked.outcome())
        .containsExactly(
            "maaltijden koken OPEN",
            "cliënten tillen MET",
            "zorg verlenen MET",
            "cliënten wassen MET",
            "Nederlands, luisteren: B1 MET",
            "Nederlands, spreken: B1 TO_LEARN");
    assertThat(standings.fit()).isEqualTo(Fit.GOOD);
  }

  @Test
  void narrate_documentsOfAnotherPair_throws() {
    Explanation explanation = Stories.explain(CARER, CARE_HOME);
    assertThatThrownBy(
            () -> Stories.NARRATOR.narrate(explanation, WELDER, CARE_HOME, Voice.COACH, "en"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(WELDER.id().toString())
        .hasMessageContaining("Maybe they were exchanged.");
  }

  @Test
  void score_pointsOfTenThousand_areRoundedDownToHundred() {
    Wording words = words("en");
    assertThat(words.score(7_345)).isEqualTo("73");
    assertThat(words.score(9_999)).isEqualTo("99");
    assertThat(words.points(429)).isEqualTo("4.2");
    assertThat(words.points(400)).isEqualTo("4");
    assertThat(words("nl").points(429)).isEqualTo("4,2");
  }

  @Test
  void date_ofALanguage_isWrittenOut() {
    assertThat(words("nl").date(LocalDate.of(2026, 12, 1))).isEqualTo("1 december 2026");
    assertThat(words("en").date(LocalDate.of(2026, 12, 1))).isEqualTo("December 1, 2026");
  }

  private static Wording words(String language) {
    MessageBundle bundle = MessageBundles.load(Stories.TABLES).get(Voice.COACH, language);
    return new Wording(bundle, ToyTaxonomy.snapshot(), SeenLabels.none());
  }
}
