package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToyTaxonomyTest extends TaxonomySnapshotContractTest {

  @Override
  TaxonomySnapshot snapshot() {
    return ToyTaxonomy.snapshot();
  }

  @Test
  void snapshot_hasWhatItsDrawingShows() {
    int nurse = snapshot().occupationOrdinal(ToyTaxonomy.NURSE);
    int wash = snapshot().skillOrdinal(ToyTaxonomy.WASH_CLIENTS);
    int care = snapshot().skillOrdinal(ToyTaxonomy.PROVIDE_CARE);
    int medicines = snapshot().skillOrdinal(ToyTaxonomy.GIVE_MEDICINES);
    int big = snapshot().skillOrdinal(ToyTaxonomy.BIG_REGISTRATION);

    assertThat(snapshot().occupationCount()).isEqualTo(6);
    assertThat(snapshot().skillCount()).isEqualTo(13);
    assertThat(snapshot().essentialSkills().size(nurse)).isEqualTo(5);
    assertThat(snapshot().narrowerSkills().size(care)).isEqualTo(2);
    assertThat(snapshot().broaderSkills().contains(wash, care)).isTrue();
    assertThat(snapshot().skillKind(big)).isEqualTo(SkillKind.LICENCE);
    assertThat(snapshot().halfLifeMonths(medicines)).isEqualTo(24);
    assertThat(snapshot().findHalfLifeSource(medicines)).contains("toy figure");
    assertThat(snapshot().sector(nurse)).isEqualTo("care");
  }

  @Test
  void preferred_languageWithoutLabels_fallsBackToEnglish() {
    int welder = snapshot().occupationOrdinal(ToyTaxonomy.WELDER);

    assertThat(snapshot().occupationLabels().preferred(welder, "nl")).isEqualTo("lasser");
    assertThat(snapshot().occupationLabels().preferred(welder, "ti")).isEqualTo("welder");
    assertThat(snapshot().occupationLabels().findPreferred(welder, "ti")).isEmpty();
    assertThat(snapshot().occupationLabels().reviewed(welder, "ti")).isFalse();
  }

  @Test
  void preferred_noLabelAtAll_isTheUri() {
    ConceptId bare = ConceptId.of("urn:test:bare");
    TaxonomySnapshot snapshot = ToyTaxonomy.builder().addGroup(bare).build();

    assertThat(snapshot.groupLabels().preferred(snapshot.groupOrdinal(bare), "nl"))
        .isEqualTo("urn:test:bare");
  }
}
