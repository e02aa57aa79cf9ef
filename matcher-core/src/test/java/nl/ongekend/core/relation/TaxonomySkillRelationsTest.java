package nl.ongekend.core.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.ongekend.core.spi.SkillRelations;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Label;
import nl.ongekend.taxonomy.Relation;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomyBuilder;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import org.junit.jupiter.api.Test;

class TaxonomySkillRelationsTest {

  private static final TaxonomySnapshot TOY = ToyTaxonomy.snapshot();

  @Test
  void of_workedExample_narrowerCounts900AndBroader500() {
    assertThat(reached(TOY, ToyTaxonomy.WASH_CLIENTS))
        .containsExactly(Map.entry(ToyTaxonomy.PROVIDE_CARE, 900));
    assertThat(reached(TOY, ToyTaxonomy.PROVIDE_CARE))
        .containsOnly(
            Map.entry(ToyTaxonomy.WASH_CLIENTS, 500), Map.entry(ToyTaxonomy.GIVE_MEDICINES, 500));
  }

  @Test
  void of_skillSkillRelation_counts400BothWays() {
    assertThat(reached(TOY, ToyTaxonomy.LIFT_CLIENTS))
        .containsExactly(Map.entry(ToyTaxonomy.FIRST_AID, 400));
    assertThat(reached(TOY, ToyTaxonomy.FIRST_AID))
        .containsExactly(Map.entry(ToyTaxonomy.LIFT_CLIENTS, 400));
  }

  @Test
  void of_siblings_areTwoHopsAwayAndCountNothing() {
    assertThat(reached(TOY, ToyTaxonomy.WASH_CLIENTS))
        .doesNotContainKey(ToyTaxonomy.GIVE_MEDICINES);
  }

  @Test
  void of_licences_takeNoPart() {
    TaxonomyBuilder builder = ToyTaxonomy.builder();
    builder.relate(Relation.RELATED_SKILL, ToyTaxonomy.WELD, ToyTaxonomy.SAFETY_CERTIFICATE);
    builder.relate(Relation.BROADER_SKILL, ToyTaxonomy.BIG_REGISTRATION, ToyTaxonomy.PROVIDE_CARE);
    TaxonomySnapshot taxonomy = builder.build();

    assertThat(reached(taxonomy, ToyTaxonomy.WELD)).containsOnlyKeys(ToyTaxonomy.WIRE);
    assertThat(reached(taxonomy, ToyTaxonomy.SAFETY_CERTIFICATE)).isEmpty();
    assertThat(reached(taxonomy, ToyTaxonomy.BIG_REGISTRATION)).isEmpty();
  }

  /** Eleven relatives: one broader at 900, ten related at 400, of which the first seven by id. */
  @Test
  void of_moreThanEightRelatives_keepsTheMostRelatedThenTheFirstById() {
    TaxonomyBuilder builder = ToyTaxonomy.builder();
    for (int i = 0; i < 10; i++) {
      ConceptId relative = ConceptId.of("urn:ongekend:skill:z" + i);
      builder.addSkill(relative, SkillKind.SKILL);
      builder.addPreferred(relative, Label.of("en", "relative " + i));
      builder.relate(Relation.RELATED_SKILL, ToyTaxonomy.WASH_CLIENTS, relative);
    }

    assertThat(reached(builder.build(), ToyTaxonomy.WASH_CLIENTS))
        .hasSize(TaxonomySkillRelations.MOST_RELATED)
        .containsEntry(ToyTaxonomy.PROVIDE_CARE, 900)
        .containsEntry(ConceptId.of("urn:ongekend:skill:z6"), 400)
        .doesNotContainKey(ConceptId.of("urn:ongekend:skill:z7"));
  }

  @Test
  void inverse_everyEdge_isTheSameReadTheOtherWay() {
    TaxonomySkillRelations relations = TaxonomySkillRelations.of(TOY);
    SkillRelations inverse = relations.inverse();
    int edges = 0;
    for (int claimed = 0; claimed < TOY.skillCount(); claimed++) {
      for (int i = 0; i < relations.count(claimed); i++) {
        int required = relations.related(claimed, i);
        assertThat(row(inverse, required))
            .containsEntry(claimed, relations.relatedness(claimed, i));
        edges++;
      }
    }

    int inverted = IntStream.range(0, TOY.skillCount()).map(inverse::count).sum();
    assertThat(inverted).isEqualTo(edges).isPositive();
  }

  private static Map<ConceptId, Integer> reached(TaxonomySnapshot taxonomy, ConceptId claimed) {
    Map<ConceptId, Integer> reached = new TreeMap<>();
    row(TaxonomySkillRelations.of(taxonomy), taxonomy.skillOrdinal(claimed))
        .forEach((skill, permille) -> reached.put(taxonomy.skillId(skill), permille));
    return reached;
  }

  private static Map<Integer, Integer> row(SkillRelations relations, int skill) {
    Map<Integer, Integer> row = new TreeMap<>();
    for (int i = 0; i < relations.count(skill); i++) {
      row.put(relations.related(skill, i), relations.relatedness(skill, i));
    }
    return row;
  }
}
