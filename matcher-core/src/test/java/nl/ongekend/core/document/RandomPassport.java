package nl.ongekend.core.document;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.BlockedKind;
import nl.ongekend.core.profile.BlockedTime;
import nl.ongekend.core.profile.BsnState;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.DiplomaEvaluation;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Willingness;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/** Draws one passport. */
final class RandomPassport {

  private final RandomValues values;
  private final RandomDocuments.Concepts concepts;

  RandomPassport(RandomValues values, RandomDocuments.Concepts concepts) {
    this.values = values;
    this.concepts = concepts;
  }

  Passport draw() {
    return Passport.builder(values.id(), values.text())
        .externalKey(values.maybe(values::externalKey))
        .skillsState(values.choice(SkillsState.class))
        .skills(values.maybeList(this::claim))
        .occupations(values.maybeList(this::occupation))
        .education(values.maybe(this::education))
        .recognitions(values.maybeList(this::recognition))
        .languages(values.maybeList(this::language))
        .languagesComplete(values.bool())
        .workTime(values.maybe(this::workTime))
        .mobility(values.maybe(this::mobility))
        .licences(values.maybeList(this::licence))
        .wishes(values.maybe(this::wishes))
        .exclusions(values.maybe(this::exclusions))
        .labourMarketAccess(values.maybe(this::access))
        .ageAnswers(values.maybe(this::ageAnswers))
        .freshness(values.maybe(this::freshness))
        .bsn(values.maybeChoice(BsnState.class))
        .partner(values.maybe(values::id))
        .caseload(values.maybe(values::key))
        .build();
  }

  private SkillClaim claim() {
    return new SkillClaim(
        values.concept(concepts.skills()),
        values.maybeBetween(1, 4),
        values.choice(EvidenceGrade.class),
        values.maybeDate(),
        values.maybeText(),
        values.maybeBool(),
        values.maybeText());
  }

  private OccupationHeld occupation() {
    return new OccupationHeld(
        values.concept(concepts.occupations()),
        values.maybeBetween(0, 720),
        values.choice(WorkKind.class),
        values.maybeText());
  }

  private Education education() {
    return new Education(
        values.maybeChoice(EducationLevel.class),
        values.maybeText(),
        values.maybe(
            () -> new DiplomaEvaluation(values.choice(EducationLevel.class), values.maybeDate())));
  }

  private ProfessionalRecognition recognition() {
    RecognitionStatus status = values.choice(RecognitionStatus.class);
    return new ProfessionalRecognition(
        "CIBG",
        values.oneOf(List.of("nurse", "doctor")),
        status,
        status == RecognitionStatus.IN_PROGRESS ? values.maybeDate() : null);
  }

  private LanguageSkill language() {
    return new LanguageSkill(
        values.language(),
        values.maybeChoice(Cefr.class),
        values.maybeChoice(Cefr.class),
        values.maybeChoice(Cefr.class),
        values.maybeChoice(Cefr.class),
        values.maybe(() -> new LanguageCourse(values.choice(Cefr.class), values.date())));
  }

  private WorkTime workTime() {
    List<@Nullable Hours> hours = values.hoursInOrder();
    return new WorkTime(
        hours.get(0),
        hours.get(1),
        values.maybe(() -> values.hours(Hours.of(0))),
        values.maybeBool(),
        values.maybeList(values::interval),
        values.maybeList(
            () -> new BlockedTime(values.choice(BlockedKind.class), values.interval())),
        values.maybeDate());
  }

  private Mobility mobility() {
    return new Mobility(
        values.maybe(this::home),
        values.maybeSet(TravelMode.class),
        values.maybeBetween(1, 240),
        values.maybeChoice(Willingness.class));
  }

  private HomePlace home() {
    PlacePrecision precision = values.choice(PlacePrecision.class);
    return new HomePlace(
        precision == PlacePrecision.PC4 ? values.between(1000, 9999) : null,
        precision == PlacePrecision.MUNICIPALITY ? "Groningen" : values.maybeText(),
        precision == PlacePrecision.REGION ? "Fryslân" : values.maybeText(),
        precision);
  }

  private LicenceHeld licence() {
    return new LicenceHeld(
        values.concept(concepts.licences()), values.choice(LicenceState.class), values.maybeDate());
  }

  private Wishes wishes() {
    return new Wishes(
        values.maybeList(() -> values.concept(concepts.occupations())),
        values.maybeList(() -> values.concept(concepts.occupations())),
        values.maybeSet(Sector.class),
        values.maybeSet(Sector.class),
        values.maybeSet(ContractForm.class),
        values.maybeSet(Motive.class),
        values.maybeBool(),
        values.maybeList(values::text));
  }

  private Exclusions exclusions() {
    return new Exclusions(
        values.maybeList(values::key),
        values.maybeList(values::key),
        values.maybeBool(),
        values.maybeBool());
  }

  private LabourMarketAccess access() {
    return new LabourMarketAccess(
        values.choice(AccessClass.class),
        values.maybeDate(),
        values.maybeDate(),
        values.maybe(() -> "coach"),
        values.maybe(this::asylum));
  }

  private AsylumWorkAccess asylum() {
    AsylumWorkState state = values.choice(AsylumWorkState.class);
    return new AsylumWorkAccess(
        state, state == AsylumWorkState.OPEN_FROM ? values.date() : null, values.maybeDate());
  }

  private AgeAnswers ageAnswers() {
    return new AgeAnswers(
        values.maybeBool(), values.maybeBool(), values.maybeBool(), values.maybeBool());
  }

  private Freshness freshness() {
    LocalDate confirmedOn = values.date();
    return new Freshness(confirmedOn, values.maybe(() -> values.dateFrom(confirmedOn)));
  }
}
