package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ongekend.taxonomy.load.StarterReader;
import org.junit.jupiter.api.Test;

class TaxonomyBuilderTest {

  private static final ConceptId WELDER = ConceptId.of("urn:test:welder");
  private static final ConceptId WELD = ConceptId.of("urn:test:weld");
  private static final ConceptId CUT = ConceptId.of("urn:test:cut");

  @Test
  void build_occupationWithSkill_isWorkedExample() {
    TaxonomySnapshot snapshot = welder().build();

    assertThat(snapshot.occupationCount()).isEqualTo(1);
    assertThat(snapshot.isco(0)).isEqualTo(7212);
    assertThat(snapshot.essentialSkills().contains(0, snapshot.skillOrdinal(WELD))).isTrue();
    assertThat(snapshot.occupationLabels().preferred(0, "en")).isEqualTo("welder");
  }

  @Test
  void build_sameContentInAnyOrder_hasSameVersion() {
    TaxonomyBuilder reversed =
        new TaxonomyBuilder()
            .relate(Relation.ESSENTIAL_SKILL, WELDER, WELD)
            .addSkill(WELD, SkillKind.SKILL)
            .addOccupation(WELDER, 7212)
            .addPreferred(WELDER, Label.of("en", "welder"));

    assertThat(reversed.build().version()).isEqualTo(welder().build().version());
  }

  @Test
  void build_anyFactChanged_changesVersion() {
    String version = welder().build().version();

    assertThat(welder().addPreferred(WELD, Label.of("en", "weld")).build().version())
        .isNotEqualTo(version);
    assertThat(welder().halfLife(WELD, 24, "source").build().version()).isNotEqualTo(version);
    assertThat(welder().sector(WELDER, "technology").build().version()).isNotEqualTo(version);
    assertThat(welder().addCrosswalk(new CrosswalkEdge("x", WELD, 900)).build().version())
        .isNotEqualTo(version);
  }

  @Test
  void copyOf_starter_buildsTheSameSnapshot() {
    TaxonomySnapshot starter =
        StarterReader.read().addCrosswalk(new CrosswalkEdge("x", starterSkill(), 900)).build();

    assertThat(TaxonomyBuilder.copyOf(starter).build().version()).isEqualTo(starter.version());
  }

  private static ConceptId starterSkill() {
    return StarterReader.read().build().skillId(0);
  }

  @Test
  void merge_laterSource_winsPreferredLabelAndKeepsFacts() {
    TaxonomyBuilder later =
        new TaxonomyBuilder()
            .addOccupation(WELDER, 7211)
            .addPreferred(WELDER, Label.of("en", "metal welder"))
            .addSkill(CUT, SkillKind.SKILL)
            .relate(Relation.ESSENTIAL_SKILL, WELDER, CUT);

    TaxonomySnapshot merged = welder().merge(later).build();

    assertThat(merged.occupationLabels().all(0, "en")).containsExactly("metal welder", "welder");
    assertThat(merged.isco(0)).isEqualTo(7212);
    assertThat(merged.essentialSkills().size(0)).isEqualTo(2);
  }

  @Test
  void merge_conceptOfAnotherType_changesNothing() {
    TaxonomyBuilder target = welder();
    TaxonomyBuilder other = new TaxonomyBuilder().addGroup(WELD).addSkill(CUT, SkillKind.SKILL);

    assertThatThrownBy(() -> target.merge(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("concept (urn:test:weld) must have one type");
    assertThat(target.build()).isEqualTo(welder().build());
  }

  @Test
  void build_skillEssentialAndOptional_isEssentialOnly() {
    TaxonomySnapshot snapshot = welder().relate(Relation.OPTIONAL_SKILL, WELDER, WELD).build();

    assertThat(snapshot.essentialSkills().edges()).isEqualTo(1);
    assertThat(snapshot.optionalSkills().edges()).isZero();
  }

  @Test
  void build_danglingRelation_saysWhichEnd() {
    TaxonomyBuilder dangling =
        welder()
            .relate(Relation.ESSENTIAL_SKILL, WELDER, CUT)
            .addCrosswalk(new CrosswalkEdge("x", CUT, 900));

    assertThatThrownBy(dangling::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("problems: 2")
        .hasMessageContaining("urn:test:cut is not a concept of type SKILL")
        .hasMessageContaining("crosswalk from x leads to urn:test:cut");
  }

  @Test
  void build_cycleOfBroaderSkills_namesTheCycle() {
    TaxonomyBuilder cyclic =
        welder()
            .addSkill(CUT, SkillKind.SKILL)
            .relate(Relation.BROADER_SKILL, WELD, CUT)
            .relate(Relation.BROADER_SKILL, CUT, WELD);

    assertThatThrownBy(cyclic::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("BROADER_SKILL must not come back to where it started")
        .hasMessageContaining("[urn:test:cut, urn:test:weld]");
  }

  @Test
  void relate_conceptWithItself_isRefused() {
    assertThatThrownBy(() -> welder().relate(Relation.RELATED_SKILL, WELD, WELD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RELATED_SKILL (urn:test:weld) must connect two different concepts.");
  }

  @Test
  void addOccupation_unknownIscoCode_isRefused() {
    assertThatThrownBy(() -> new TaxonomyBuilder().addOccupation(WELDER, 7299))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ISCO code (7299) must be one of the 436 four-digit unit groups");
  }

  @Test
  void addPreferred_unknownConcept_isRefused() {
    assertThatThrownBy(() -> welder().addPreferred(CUT, Label.of("en", "cut")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("concept (urn:test:cut) must be added");
  }

  private static TaxonomyBuilder welder() {
    return new TaxonomyBuilder()
        .addOccupation(WELDER, 7212)
        .addSkill(WELD, SkillKind.SKILL)
        .addPreferred(WELDER, Label.of("en", "welder"))
        .relate(Relation.ESSENTIAL_SKILL, WELDER, WELD);
  }
}
