package nl.ongekend.eval.generate;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Contact;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.ExternalKey;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Indispensable;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.Provenance;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.eval.generate.GeneratorSettings.Vacancies;
import nl.ongekend.eval.generate.RandomStream.Domain;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * Makes vacancies: number <i>i</i> depends on seed, taxonomy, places and <i>i</i> alone.
 *
 * <p>Immutable and thread-safe. A vacancy takes about ten microseconds.
 */
public final class VacancyGenerator {

  private final long seed;
  private final LabourMarket market;
  private final Employers employers;

  /**
   * Creates a generator; takes about a second for all of ESCO.
   *
   * @param taxonomy concepts to refer to; at least one occupation has a skill
   * @param places says which postcodes exist
   * @param seed any number
   * @throws IllegalArgumentException if no occupation has a skill
   */
  public VacancyGenerator(TaxonomySnapshot taxonomy, PlaceTable places, long seed) {
    this.seed = seed;
    market = LabourMarket.of(taxonomy, places);
    employers = new Employers(seed, market);
  }

  /**
   * Returns a vacancy.
   *
   * @param index its number, at least 0
   */
  public Vacancy generate(long index) {
    RandomStream random = RandomStream.of(seed, Domain.VACANCY, index);
    int occupation = market.occupations().pick(random);
    Sector sector = market.sector(occupation);
    Employers.Located employer = employers.pick(index, sector, random);
    List<SkillDraw.Drawn> drawn =
        market
            .skills()
            .draw(
                occupation,
                random.bell(Vacancies.FEWEST_SKILLS, Vacancies.MOST_SKILLS),
                Vacancies.ORIGIN,
                random);
    VacancyText text =
        new VacancyText(
            market, employer.employer().name(), employer.town().name(), occupation, drawn);
    Vacancy.Builder vacancy =
        Vacancy.builder(random.uuid(), text.title(random), employer.employer())
            .externalKey(new ExternalKey("generated-" + seed, "vacancy-" + index))
            .provenance(new Provenance("generated", GeneratorSettings.AS_OF))
            .description(text.description(random))
            .openings(Vacancies.OPENINGS.pick(random))
            .sector(random.unlessMissing(Vacancies.MISSING_SECTOR, () -> sector));
    addSkills(vacancy, occupation, drawn, random);
    addConditions(vacancy, occupation, employer, random);
    return vacancy.build();
  }

  /** Skills that are missing are derived from the occupation, which is then always there. */
  private void addSkills(
      Vacancy.Builder vacancy, int occupation, List<SkillDraw.Drawn> drawn, RandomStream random) {
    ConceptId concept = market.taxonomy().occupationId(occupation);
    if (random.chance(Vacancies.MISSING_SKILLS)) {
      vacancy.occupation(concept);
    } else if (random.chance(Vacancies.NO_SKILL_NEEDED)) {
      vacancy.occupation(concept).skills(List.of()).licences(List.of());
    } else {
      vacancy
          .occupation(random.unlessMissing(Vacancies.MISSING_OCCUPATION, () -> concept))
          .skills(requirements(drawn, random))
          .licences(licences(market.sector(occupation), drawn, random));
    }
  }

  private List<SkillRequirement> requirements(List<SkillDraw.Drawn> drawn, RandomStream random) {
    List<SkillRequirement> requirements = new ArrayList<>(drawn.size());
    for (SkillDraw.Drawn skill : drawn) {
      if (!market.isLicence(skill.skill())) {
        requirements.add(requirement(skill, random));
      }
    }
    return requirements;
  }

  private SkillRequirement requirement(SkillDraw.Drawn drawn, RandomStream random) {
    String label = market.skillLabel(drawn.skill());
    Importance importance = Vacancies.importance(drawn.origin()).pick(random);
    boolean indispensable =
        importance == Importance.ESSENTIAL && random.chance(Vacancies.INDISPENSABLE);
    return new SkillRequirement(
        market.taxonomy().skillId(drawn.skill()),
        importance,
        random.unlessMissing(Vacancies.MISSING_LEVEL, () -> Vacancies.LEVEL.pick(random)),
        indispensable ? new Indispensable("every shift: " + label) : null,
        label);
  }

  /** Licences among the drawn skills, and those that the sector asks for. */
  private @Nullable List<LicenceRequirement> licences(
      Sector sector, List<SkillDraw.Drawn> drawn, RandomStream random) {
    List<ConceptId> concepts = new ArrayList<>();
    for (SkillDraw.Drawn skill : drawn) {
      if (market.isLicence(skill.skill())) {
        concepts.add(market.taxonomy().skillId(skill.skill()));
      }
    }
    List<ConceptId> usual = market.licences().of(sector);
    if (!usual.isEmpty() && random.chance(Vacancies.LICENCE)) {
      concepts.add(usual.get(random.lowBelow(usual.size())));
      if (random.chance(Vacancies.SECOND_LICENCE)) {
        concepts.add(usual.get(random.lowBelow(usual.size())));
      }
    }
    if (concepts.isEmpty()) {
      return random.chance(Vacancies.NO_LICENCE_STATED) ? List.of() : null;
    }
    return concepts.stream()
        .distinct()
        .map(concept ->
            new LicenceRequirement(concept, Vacancies.LICENCE_IMPORTANCE.pick(random), null))
        .toList();
  }

  private void addConditions(
      Vacancy.Builder vacancy, int occupation, Employers.Located located, RandomStream random) {
    Sector sector = market.sector(occupation);
    int isco = market.taxonomy().isco(occupation);
    boolean throughAgency = random.chance(Vacancies.AGENCY);
    Employer employer =
        throughAgency ? employers.through(located.employer(), random) : located.employer();
    VacancyKind kind = Vacancies.KIND.pick(random);
    Terms terms =
        VacancyTerms.pick(new VacancyTerms.Work(kind, sector, isco, throughAgency), random);
    Profession profession = market.findProfession(occupation).orElse(null);
    vacancy
        .employer(employer)
        .kind(kind)
        .terms(terms)
        .period(VacancyTerms.period(terms, random))
        .languages(VacancyLanguages.pick(sector, random))
        .schedule(VacancySchedules.pick(sector, random))
        .workplaces(workplaces(located.town(), random))
        .profession(random.chance(Vacancies.MISSING_PROFESSION) ? null : profession)
        .diploma(diploma(profession, random))
        .contact(random.unlessMissing(Vacancies.MISSING_CONTACT, () -> contact(employer)));
  }

  private static Contact contact(Employer employer) {
    return new Contact(null, "https://" + employer.key() + ".example/work");
  }

  private static @Nullable Diploma diploma(@Nullable Profession profession, RandomStream random) {
    if (profession != null) {
      return new Diploma(DiplomaDemand.LEGALLY_REQUIRED, null, profession.profession());
    }
    return random.unlessMissing(
        Vacancies.MISSING_DIPLOMA, () -> new Diploma(Vacancies.DIPLOMA.pick(random), null, null));
  }

  private @Nullable List<Workplace> workplaces(Town home, RandomStream random) {
    if (random.chance(Vacancies.MISSING_WORKPLACE)) {
      return null;
    }
    if (random.chance(Vacancies.ANYWHERE)) {
      return List.of();
    }
    List<Workplace> workplaces = new ArrayList<>(2);
    Town town = random.chance(Vacancies.OTHER_PLACE) ? market.towns().pick(random) : home;
    workplaces.add(workplace(town, random));
    if (random.chance(Vacancies.SECOND_WORKPLACE)) {
      workplaces.add(workplace(market.towns().pick(random), random));
    }
    return workplaces;
  }

  private static Workplace workplace(Town town, RandomStream random) {
    boolean municipalityOnly = random.chance(Vacancies.MUNICIPALITY_ONLY);
    return new Workplace(
        municipalityOnly ? null : town.postcode(random),
        municipalityOnly ? town.municipality() : null,
        random.unlessMissing(
            Vacancies.MISSING_CAR_NEED, () -> random.chance(Vacancies.CAR_NEEDED)));
  }
}
