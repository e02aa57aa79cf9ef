package nl.ongekend.eval.generate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;

/** The licences and certificates that vacancies of a sector ask for, as far as known. */
final class Licences {

  private static final String CAR = "licence-b";

  private final TaxonomySnapshot taxonomy;
  private final Map<Sector, List<ConceptId>> licencesBySector = new EnumMap<>(Sector.class);

  Licences(TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
    for (Sector sector : Sector.values()) {
      List<ConceptId> known =
          Arrays.stream(keys(sector).split(" ", -1))
              .map(this::find)
              .flatMap(Optional::stream)
              .toList();
      licencesBySector.put(sector, known);
    }
  }

  /** Returns the licences of a sector, the most frequent one first; empty when none is known. */
  List<ConceptId> of(Sector sector) {
    return licencesBySector.getOrDefault(sector, List.of());
  }

  /** Returns the licence to drive a car, if the taxonomy has it. */
  Optional<ConceptId> findCarLicence() {
    return find(CAR);
  }

  private Optional<ConceptId> find(String key) {
    ConceptId id = ConceptId.of("urn:ongekend:skill:" + key);
    return Optional.of(id).filter(known -> taxonomy.skillOrdinal(known) != TaxonomySnapshot.ABSENT);
  }

  private static String keys(Sector sector) {
    return switch (sector) {
      case CARE -> "certificate-of-good-conduct licence-b bls-certificate bhv-certificate";
      case TECHNOLOGY -> "vca-basic licence-b nen-3140-certificate welding-iso-9606-certificate";
      case ENERGY -> "vca-vol licence-b nen-3140-certificate bei-viag-designation gwo-certificate";
      case CONSTRUCTION -> "vca-basic licence-b licence-be aerial-platform-certificate vca-vol";
      case LOGISTICS -> "forklift-certificate reach-truck-certificate licence-b";
      case TRANSPORT -> "licence-c code-95 licence-ce licence-d adr-certificate";
      case FOOD -> "haccp-certificate forklift-certificate";
      case HOSPITALITY -> "social-hygiene-certificate haccp-certificate bhv-certificate";
      case HORTICULTURE -> "licence-t pesticide-licence licence-b";
      case EDUCATION -> "certificate-of-good-conduct first-aid-certificate";
      case CLEANING -> "vca-basic licence-b";
      case PUBLIC -> "certificate-of-good-conduct bhv-certificate security-guard-pass";
      case RETAIL, CRAFTS -> "bhv-certificate licence-b";
      case ICT, BUSINESS -> "licence-b";
    };
  }
}
