package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import nl.ongekend.taxonomy.ConceptHit.Match;
import org.junit.jupiter.api.Test;

class LabelSearchTest {

  private static final ConceptId SITE_WELDER = ConceptId.of("urn:test:site-welder");
  private static final ConceptId MAKER = ConceptId.of("urn:test:maker");

  private final TaxonomySnapshot snapshot =
      ToyTaxonomy.builder()
          .addOccupation(SITE_WELDER, 7212)
          .addPreferred(SITE_WELDER, Label.of("en", "welder on site"))
          .addOccupation(MAKER, 7221)
          .addPreferred(MAKER, Label.of("en", "maker"))
          .addPreferred(MAKER, Label.of("nl", "Café-medewerker"))
          .addAlternative(MAKER, Label.of("en", "robot welder"))
          .addAlternative(MAKER, Label.of("en", "welder"))
          .addAlternative(MAKER, Label.of("ar", "لحّام"))
          .build();

  @Test
  void search_exactThenPrefixThenWord_inThatOrder() {
    assertThat(snapshot.search("weld", null, ConceptType.OCCUPATION, 10))
        .extracting(ConceptHit::id, ConceptHit::label, ConceptHit::match)
        .containsExactly(
            tuple(ToyTaxonomy.WELDER, "welder", Match.PREFIX),
            tuple(SITE_WELDER, "welder on site", Match.PREFIX),
            tuple(MAKER, "welder", Match.PREFIX));
    assertThat(snapshot.search("on s", "en", ConceptType.OCCUPATION, 10))
        .extracting(ConceptHit::id, ConceptHit::label, ConceptHit::match)
        .containsExactly(tuple(SITE_WELDER, "welder on site", Match.WORD_PREFIX));
  }

  @Test
  void search_preferredBeforeAlternative_whenBothAreExact() {
    assertThat(snapshot.search("WELDER", "en", ConceptType.OCCUPATION, 2))
        .extracting(ConceptHit::id, ConceptHit::match, ConceptHit::preferred)
        .containsExactly(
            tuple(ToyTaxonomy.WELDER, Match.EXACT, true), tuple(MAKER, Match.EXACT, false));
  }

  @Test
  void search_accentsAndPunctuation_doNotCount() {
    assertThat(snapshot.search("cafe medewerker", null, ConceptType.OCCUPATION, 10))
        .extracting(ConceptHit::id, ConceptHit::language, ConceptHit::match)
        .containsExactly(tuple(MAKER, "nl", Match.EXACT));
    assertThat(snapshot.search("CLIËNTEN", "nl", ConceptType.SKILL, 10)).hasSize(2);
  }

  @Test
  void search_arabicWithoutVowelMarks_findsTheLabel() {
    assertThat(snapshot.search("لحام", "ar", ConceptType.OCCUPATION, 10))
        .extracting(ConceptHit::id, ConceptHit::label)
        .containsExactly(tuple(MAKER, "لحّام"));
  }

  @Test
  void search_otherLanguageOrType_findsNothing() {
    assertThat(snapshot.search("welder", "nl", ConceptType.OCCUPATION, 10)).isEmpty();
    assertThat(snapshot.search("welder", "en", ConceptType.GROUP, 10)).isEmpty();
    assertThat(snapshot.search(" -- ", null, ConceptType.OCCUPATION, 10)).isEmpty();
  }

  @Test
  void search_limit_keepsTheBest() {
    assertThat(snapshot.search("weld", "en", ConceptType.OCCUPATION, 1))
        .extracting(ConceptHit::id)
        .containsExactly(ToyTaxonomy.WELDER);
    assertThatThrownBy(() -> snapshot.search("weld", "en", ConceptType.OCCUPATION, 0))
        .hasMessage("limit (0) must be at least 1.");
  }

  @Test
  void search_everyPreferredLabel_findsItsConceptExactly() {
    for (String language : snapshot.skillLabels().languages()) {
      for (int skill = 0; skill < snapshot.skillCount(); skill++) {
        String label = snapshot.skillLabels().preferred(skill, language);
        int expected = skill;
        assertThat(snapshot.search(label, language, ConceptType.SKILL, 50))
            .anyMatch(hit -> hit.ordinal() == expected && hit.match() == Match.EXACT);
      }
    }
  }

  @Test
  void fold_isItsOwnFold() {
    assertThat(FoldedText.fold("Café-medewerker (m/v)")).isEqualTo("cafe medewerker m v");
    assertThat(FoldedText.fold("cafe medewerker m v")).isEqualTo("cafe medewerker m v");
    assertThat(FoldedText.fold("a  b ")).isEqualTo("a b");
  }
}
