package nl.ongekend.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Label;
import nl.ongekend.taxonomy.Relation;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyOccupationNearnessTest {

  private static final TaxonomySnapshot TOY = ToyTaxonomy.snapshot();

  /** Worked: no common group; two common skills: 1000 * 2 * 2 / (5 + 3). */
  @Test
  void permille_workedExample_is500BySkills() {
    assertThat(permille(TOY, ToyTaxonomy.NURSE, ToyTaxonomy.NURSING_ASSISTANT)).isEqualTo(500);
  }

  /** Worked: 5321 and 5329 share a minor group, 500; by skills 1000 * 2 * 2 / (3 + 2) = 800. */
  @Test
  void permille_groupAndSkills_takeTheHigher() {
    assertThat(permille(TOY, ToyTaxonomy.NURSING_ASSISTANT, ToyTaxonomy.CARE_ASSISTANT))
        .isEqualTo(800);
  }

  @Test
  void permille_sameOccupation_is1000AndNothingCommonIs0() {
    assertThat(permille(TOY, ToyTaxonomy.COOK, ToyTaxonomy.COOK)).isEqualTo(1_000);
    assertThat(permille(TOY, ToyTaxonomy.COOK, ToyTaxonomy.NURSE)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"7212, 800", "7213, 500", "7222, 200", "7311, 0"})
  void permille_groupsWithoutSkills_countByCommonDigits(int isco, int nearness) {
    ConceptId other = ConceptId.of("urn:ongekend:occupation:other");
    TaxonomyBuilder builder = ToyTaxonomy.builder();
    builder.addOccupation(other, isco);
    builder.addPreferred(other, Label.of("en", "other"));

    assertThat(permille(builder.build(), ToyTaxonomy.WELDER, other)).isEqualTo(nearness);
  }

  @Test
  void permille_equalSkillsInOtherGroups_stayBelowTheSameOccupation() {
    ConceptId twin = ConceptId.of("urn:ongekend:occupation:twin");
    TaxonomyBuilder builder = ToyTaxonomy.builder();
    builder.addOccupation(twin, 9412);
    builder.addPreferred(twin, Label.of("en", "twin"));
    builder.relate(Relation.ESSENTIAL_SKILL, twin, ToyTaxonomy.COOK_MEALS);
    builder.relate(Relation.ESSENTIAL_SKILL, twin, ToyTaxonomy.HYGIENE);

    assertThat(permille(builder.build(), ToyTaxonomy.COOK, twin)).isEqualTo(900);
  }

  @Test
  void skillLevel_majorGroups_followIsco() {
    TaxonomyOccupationNearness nearness = new TaxonomyOccupationNearness(TOY);

    assertThat(nearness.skillLevel(TOY.occupationOrdinal(ToyTaxonomy.NURSE))).isEqualTo(4);
    assertThat(nearness.skillLevel(TOY.occupationOrdinal(ToyTaxonomy.WELDER))).isEqualTo(2);
  }

  private static int permille(TaxonomySnapshot taxonomy, ConceptId held, ConceptId asked) {
    return new TaxonomyOccupationNearness(taxonomy)
        .permille(taxonomy.occupationOrdinal(held), taxonomy.occupationOrdinal(asked));
  }
}
