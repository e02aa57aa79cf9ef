package nl.ongekend.eval.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.core.profile.DiplomaEvaluation;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.ExternalKey;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.eval.generate.GeneratorSettings.Passports;
import nl.ongekend.eval.generate.RandomStream.Domain;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * Makes passports: number <i>i</i> depends on seed, taxonomy, places and <i>i</i> alone.
 *
 * <p>Numbers 2<i>k</i> and 2<i>k</i> + 1 are sometimes each other's partner.
 *
 * <p>Immutable and thread-safe. A passport takes about ten microseconds.
 */
public final class PassportGenerator {

  private static final int MOST_MONTHS = 360;
  private static final int DAYS_OF_TEN_YEARS = 3650;

  private final long seed;
  private final LabourMarket market;
  private final PassportWishes wishes;

  /**
   * Creates a generator; takes about a second for all of ESCO.
   *
   * @param taxonomy concepts to refer to; at least one occupation has a skill
   * @param places says which postcodes exist
   * @param seed any number
   * @throws IllegalArgumentException if no occupation has a skill
   */
  public PassportGenerator(TaxonomySnapshot taxonomy, PlaceTable places, long seed) {
    this.seed = seed;
    market = LabourMarket.of(taxonomy, places);
    wishes = new PassportWishes(market);
  }

  /**
   * Returns a passport.
   *
   * @param index its number, at least 0
   */
  public Passport generate(long index) {
    RandomStream random = RandomStream.of(seed, Domain.PASSPORT, index);
    UUID id = random.uuid();
    PersonShape shape = PersonShape.CHOICE.pick(random);
    int occupation = market.occupations().pick(random);
    Passport.Builder passport =
        Passport.builder(id, "P-" + index)
            .externalKey(new ExternalKey("generated-" + seed, "passport-" + index))
            .partner(partner(index));
    addSkills(passport, occupation, random);
    addOccupations(passport, occupation, random);
    addConditions(passport, shape, occupation, random);
    return passport.build();
  }

  /**
   * Returns what the shape of a passport is called: which answers go together in it. No passport
   * says so; it is for reports on generated people.
   *
   * @param index the number of the passport, at least 0
   */
  public String shape(long index) {
    RandomStream random = RandomStream.of(seed, Domain.PASSPORT, index);
    random.uuid();
    return PersonShape.CHOICE.pick(random).name();
  }

  private @Nullable UUID partner(long index) {
    boolean pair = RandomStream.of(seed, Domain.PARTNERS, index >> 1).chance(Passports.PARTNERS);
    return pair ? RandomStream.of(seed, Domain.PASSPORT, index ^ 1).uuid() : null;
  }

  private void addSkills(Passport.Builder passport, int occupation, RandomStream random) {
    SkillsState state = Passports.SKILLS_STATE.pick(random);
    List<SkillDraw.Drawn> drawn =
        market
            .skills()
            .draw(
                occupation,
                random.bell(Passports.FEWEST_CLAIMS, Passports.MOST_CLAIMS),
                Passports.ORIGIN,
                random);
    boolean none = state == SkillsState.UNKNOWN && random.chance(Passports.NO_CLAIMS_WHEN_UNKNOWN);
    passport
        .skillsState(state)
        .skills(none ? null : claims(drawn, random))
        .licences(licences(occupation, drawn, random));
  }

  private List<SkillClaim> claims(List<SkillDraw.Drawn> drawn, RandomStream random) {
    List<SkillClaim> claims = new ArrayList<>(drawn.size());
    for (SkillDraw.Drawn skill : drawn) {
      if (!market.isLicence(skill.skill())) {
        claims.add(claim(skill.skill(), random));
      }
    }
    return claims;
  }

  private SkillClaim claim(int skill, RandomStream random) {
    EvidenceGrade evidence = Passports.EVIDENCE.pick(random);
    return new SkillClaim(
        market.taxonomy().skillId(skill),
        random.unlessMissing(Passports.MISSING_LEVEL, () -> Passports.LEVEL.pick(random)),
        evidence,
        random.unlessMissing(
            Passports.MISSING_LAST_USED, () -> before(random.lowBelow(DAYS_OF_TEN_YEARS))),
        random.unlessMissing(Passports.MISSING_SOURCE, () -> source(evidence)),
        random.unlessMissing(Passports.MISSING_WANTED, () -> !random.chance(Passports.NOT_WANTED)),
        market.skillLabel(skill));
  }

  private static String source(EvidenceGrade evidence) {
    return switch (evidence) {
      case INFERRED -> "occupation held";
      case CLAIMED -> "intake talk";
      case LINKED -> "work history";
      case ATTESTED -> "former supervisor";
      case TESTED -> "practical assessment";
      case SIGNED -> "open badge";
    };
  }

  /** Licences among the drawn skills, the car licence, and at times one that the sector asks. */
  private @Nullable List<LicenceHeld> licences(
      int occupation, List<SkillDraw.Drawn> drawn, RandomStream random) {
    if (random.chance(Passports.MISSING_LICENCES)) {
      return null;
    }
    List<LicenceHeld> licences = new ArrayList<>();
    for (SkillDraw.Drawn skill : drawn) {
      if (market.isLicence(skill.skill())) {
        add(licences, market.taxonomy().skillId(skill.skill()), true, random);
      }
    }
    market.licences().findCarLicence().ifPresent(car -> addCar(licences, car, random));
    List<ConceptId> usual = market.licences().of(market.sector(occupation));
    if (!usual.isEmpty() && random.chance(Passports.SECTOR_LICENCE)) {
      ConceptId licence = usual.get(random.lowBelow(usual.size()));
      add(licences, licence, random.chance(Passports.SECTOR_LICENCE_HELD), random);
    }
    return licences;
  }

  private static void addCar(List<LicenceHeld> licences, ConceptId car, RandomStream random) {
    if (random.chance(Passports.CAR_LICENCE_HELD)) {
      add(licences, car, true, random);
    } else if (random.chance(Passports.CAR_LICENCE_ABSENT)) {
      add(licences, car, false, random);
    }
  }

  private static void add(
      List<LicenceHeld> licences, ConceptId concept, boolean held, RandomStream random) {
    if (licences.stream().noneMatch(known -> known.concept().equals(concept))) {
      boolean ends = held && random.chance(Passports.LICENCE_END_KNOWN);
      licences.add(
          new LicenceHeld(
              concept,
              held ? LicenceState.HELD : LicenceState.ABSENT,
              ends ? before(random.between(-2000, 60)) : null));
    }
  }

  private void addOccupations(Passport.Builder passport, int first, RandomStream random) {
    if (random.chance(Passports.NO_OCCUPATION)) {
      passport.occupations(random.chance(Passports.OCCUPATIONS_NOT_ASKED) ? null : List.of());
      return;
    }
    List<Integer> occupations = new ArrayList<>(List.of(first));
    for (int count = Passports.OCCUPATIONS.pick(random); count > 1; count--) {
      int further = further(first, random);
      if (!occupations.contains(further)) {
        occupations.add(further);
      }
    }
    passport
        .occupations(occupations.stream().map(held -> held(held, random)).toList())
        .recognitions(recognitions(occupations, random));
  }

  private int further(int occupation, RandomStream random) {
    return random.chance(Passports.SAME_GROUP)
        ? market.occupations().pickInGroup(market.taxonomy().isco(occupation), random)
        : market.occupations().pick(random);
  }

  private OccupationHeld held(int occupation, RandomStream random) {
    return new OccupationHeld(
        market.taxonomy().occupationId(occupation),
        random.unlessMissing(
            Passports.MISSING_MONTHS, () -> 1 + random.lowBelow(random.between(1, MOST_MONTHS))),
        Passports.WORK_KIND.pick(random),
        market.occupationLabel(occupation, "en"));
  }

  private @Nullable List<ProfessionalRecognition> recognitions(
      List<Integer> occupations, RandomStream random) {
    List<ProfessionalRecognition> recognitions =
        occupations.stream()
            .map(market::findProfession)
            .flatMap(Optional::stream)
            .distinct()
            .filter(profession -> random.chance(Passports.RECOGNITION_ASKED))
            .map(profession -> PassportRights.recognition(profession, random))
            .toList();
    return recognitions.isEmpty() ? null : recognitions;
  }

  private void addConditions(
      Passport.Builder passport, PersonShape shape, int occupation, RandomStream random) {
    passport
        .education(random.unlessMissing(Passports.MISSING_EDUCATION, () -> education(random)))
        .languages(
            random.unlessMissing(
                Passports.MISSING_LANGUAGES, () -> PassportLanguages.pick(shape, random)))
        .languagesComplete(random.chance(Passports.LANGUAGES_COMPLETE))
        .workTime(
            random.unlessMissing(
                Passports.MISSING_WORK_TIME, () -> PassportTimes.pick(shape, random)))
        .mobility(random.unlessMissing(Passports.MISSING_MOBILITY, () -> wishes.mobility(random)))
        .wishes(wishes.wishes(shape, occupation, random))
        .exclusions(wishes.exclusions(random))
        .labourMarketAccess(PassportRights.access(shape, random))
        .ageAnswers(PassportRights.age(random))
        .freshness(random.unlessMissing(Passports.MISSING_FRESHNESS, () -> freshness(random)))
        .bsn(random.unlessMissing(Passports.MISSING_BSN, () -> shape.bsn().pick(random)))
        .caseload(
            random.unlessMissing(
                Passports.MISSING_CASELOAD, () -> "caseload-" + random.below(Passports.CASELOADS)));
  }

  private static Education education(RandomStream random) {
    EducationLevel level = Passports.EDUCATION.pick(random);
    return new Education(
        level,
        null,
        random.unlessMissing(
            Passports.MISSING_DIPLOMA_EVALUATION,
            () -> new DiplomaEvaluation(level, before(random.below(DAYS_OF_TEN_YEARS)))));
  }

  private static Freshness freshness(RandomStream random) {
    LocalDate confirmed = before(random.below(Passports.CONFIRMED_DAYS));
    return new Freshness(
        confirmed,
        random.unlessMissing(
            Passports.MISSING_END_OF_FRESHNESS, () -> confirmed.plusDays(Passports.FRESH_DAYS)));
  }

  private static LocalDate before(int days) {
    return GeneratorSettings.AS_OF.minusDays(days);
  }
}
