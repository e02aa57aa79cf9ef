package nl.ongekend.eval.generate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * What passports and vacancies have in common: occupations and skills with how often they come,
 * towns, licences, employers.
 *
 * <p>Immutable and thread-safe; making one takes about a second for all of ESCO.
 *
 * @param taxonomy concepts and labels
 * @param occupations how often occupations come
 * @param skills draws skills
 * @param licences licences by sector
 * @param professions regulated professions by unit group
 * @param towns where documents are
 * @param sectorByOccupation the sector of each occupation
 * @param licenceSkills the skills that are licences; not to be changed
 */
record LabourMarket(
    TaxonomySnapshot taxonomy,
    OccupationWeights occupations,
    SkillDraw skills,
    Licences licences,
    Professions professions,
    Towns towns,
    List<Sector> sectorByOccupation,
    BitSet licenceSkills) {

  /** Returns the market of a taxonomy and a table of places. */
  static LabourMarket of(TaxonomySnapshot taxonomy, PlaceTable places) {
    return new LabourMarket(
        taxonomy,
        new OccupationWeights(taxonomy),
        new SkillDraw(taxonomy),
        new Licences(taxonomy),
        new Professions(RuleTables.standard()),
        new Towns(places),
        IntStream.range(0, taxonomy.occupationCount())
            .mapToObj(occupation -> SectorByIsco.of(taxonomy, occupation))
            .toList(),
        licenceSkills(taxonomy));
  }

  private static BitSet licenceSkills(TaxonomySnapshot taxonomy) {
    BitSet licences = new BitSet();
    IntStream.range(0, taxonomy.skillCount())
        .filter(skill -> taxonomy.skillKind(skill) == SkillKind.LICENCE)
        .forEach(licences::set);
    return licences;
  }

  boolean isLicence(int skill) {
    return licenceSkills.get(skill);
  }

  Sector sector(int occupation) {
    return sectorByOccupation.get(occupation);
  }

  Optional<Profession> findProfession(int occupation) {
    return professions.find(taxonomy.isco(occupation));
  }

  String skillLabel(int skill) {
    return taxonomy.skillLabels().preferred(skill, "en");
  }

  String occupationLabel(int occupation, String language) {
    return taxonomy.occupationLabels().preferred(occupation, language);
  }
}
