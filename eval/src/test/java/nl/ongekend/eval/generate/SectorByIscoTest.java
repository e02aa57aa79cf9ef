package nl.ongekend.eval.generate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.profile.Sector;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorByIscoTest {

  @ParameterizedTest
  @CsvSource({
    "2221, CARE",
    "2634, CARE",
    "7212, TECHNOLOGY",
    "7413, ENERGY",
    "7511, FOOD",
    "5312, EDUCATION",
    "5311, CARE",
    "9333, LOGISTICS",
    "110, PUBLIC",
    "0, BUSINESS"
  })
  void of_occupationWithoutSector_isThatOfTheLongestPrefixOfItsGroup(int isco, Sector sector) {
    ConceptId id = ConceptId.of("urn:ongekend:occupation:some");
    TaxonomySnapshot taxonomy = new TaxonomyBuilder().addOccupation(id, isco).build();
    assertThat(SectorByIsco.of(taxonomy, 0)).isEqualTo(sector);
  }
}
