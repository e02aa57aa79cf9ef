package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.taxonomy.load.StarterReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The starter taxonomy of the program: large enough, complete, and right about ESCO. */
class StarterTaxonomyTest extends TaxonomySnapshotContractTest {

  /** ISCO-08 has labourers on arable land in 9211; ESCO put them with mixed farming. */
  private static final List<String> REVIEWED_ISCO_DIFFERENCES =
      List.of("arable farm worker: 9211, in ESCO 9213");

  private static TaxonomySnapshot starter;

  @BeforeAll
  static void read() {
    starter = StarterReader.read().build();
  }

  @Override
  TaxonomySnapshot snapshot() {
    return starter;
  }

  @Test
  void build_isLargeEnoughToStartWith() {
    assertThat(starter.occupationCount()).isGreaterThanOrEqualTo(120);
    assertThat(starter.skillCount()).isGreaterThanOrEqualTo(600);
  }

  @Test
  void labels_everyOccupation_areThereInEveryLanguage() {
    Labels labels = starter.occupationLabels();

    assertThat(labels.languages()).containsExactly("ar", "en", "nl", "pl", "ti", "tr", "uk");
    for (String language : labels.languages()) {
      assertThat(missing(labels, language)).as(language).isEmpty();
    }
  }

  @Test
  void labels_everySkillAndGroup_areThereInEnglishAndDutch() {
    for (Labels labels : List.of(starter.skillLabels(), starter.groupLabels())) {
      assertThat(missing(labels, "en")).isEmpty();
      assertThat(missing(labels, "nl")).isEmpty();
    }
  }

  @Test
  void relations_everyOccupation_hasEssentialSkillsIscoAndSector() {
    for (int occupation = 0; occupation < starter.occupationCount(); occupation++) {
      String uri = starter.occupationId(occupation).uri();
      assertThat(starter.essentialSkills().size(occupation)).as(uri).isPositive();
      assertThat(starter.isco(occupation)).as(uri).isNotEqualTo(IscoCodes.NONE);
      assertThat(starter.sector(occupation)).as(uri).isNotBlank();
    }
  }

  @Test
  void escoIds_everyConcept_areThoseOfEsco() {
    TaxonomySnapshot esco = OfficialEsco.snapshot();
    List<String> wrong = new ArrayList<>();
    for (ConceptType type : List.of(ConceptType.OCCUPATION, ConceptType.SKILL)) {
      for (int ordinal = 0; ordinal < starter.count(type); ordinal++) {
        ConceptId id = starter.id(type, ordinal);
        if (id.uri().startsWith("http") && esco.ordinal(type, id) == TaxonomySnapshot.ABSENT) {
          wrong.add(starter.labels(type).preferred(ordinal, "en") + " " + id);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void isco_everyOccupationOfEsco_isThatOfEscoUnlessReviewed() {
    TaxonomySnapshot esco = OfficialEsco.snapshot();
    List<String> wrong = new ArrayList<>();
    for (int occupation = 0; occupation < starter.occupationCount(); occupation++) {
      int other = esco.occupationOrdinal(starter.occupationId(occupation));
      if (other != TaxonomySnapshot.ABSENT && esco.isco(other) != starter.isco(occupation)) {
        wrong.add(
            "%s: %s, in ESCO %s"
                .formatted(
                    starter.occupationLabels().preferred(occupation, "en"),
                    IscoCodes.format(starter.isco(occupation)),
                    IscoCodes.format(esco.isco(other))));
      }
    }

    assertThat(wrong).isSubsetOf(REVIEWED_ISCO_DIFFERENCES);
  }

  @Test
  void merge_escoOntoStarter_keepsBothAndWinsLabels() {
    TaxonomySnapshot both = OfficialEsco.onto(StarterReader.read()).taxonomy().build();
    TaxonomySnapshot esco = OfficialEsco.snapshot();

    assertThat(both.occupationCount())
        .isGreaterThan(esco.occupationCount())
        .isLessThan(esco.occupationCount() + starter.occupationCount());
    for (int occupation = 0; occupation < esco.occupationCount(); occupation++) {
      int same = both.occupationOrdinal(esco.occupationId(occupation));
      assertThat(both.occupationLabels().preferred(same, "nl"))
          .isEqualTo(esco.occupationLabels().preferred(occupation, "nl"));
    }
  }

  private static List<ConceptId> missing(Labels labels, String language) {
    return IntStream.range(0, labels.count())
        .filter(ordinal -> labels.findPreferred(ordinal, language).isEmpty())
        .mapToObj(labels.ids()::get)
        .toList();
  }
}
