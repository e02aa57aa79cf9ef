package nl.ongekend.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every snapshot promises; a concrete class says which snapshot. */
abstract class TaxonomySnapshotContractTest {

  abstract TaxonomySnapshot snapshot();

  @Test
  void ordinal_everyConcept_leadsBackToItsId() {
    for (ConceptType type : ConceptType.values()) {
      for (int ordinal = 0; ordinal < snapshot().count(type); ordinal++) {
        assertThat(snapshot().ordinal(type, snapshot().id(type, ordinal))).isEqualTo(ordinal);
      }
    }
  }

  @Test
  void id_everyType_ascendsWithoutDuplicates() {
    for (ConceptType type : ConceptType.values()) {
      List<ConceptId> ids =
          IntStream.range(0, snapshot().count(type)).mapToObj(o -> snapshot().id(type, o)).toList();

      assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void ordinal_unknownConcept_isAbsent() {
    ConceptId first = ConceptId.of("a:a");
    ConceptId last = ConceptId.of("zzz:z");

    assertThat(snapshot().skillOrdinal(first)).isEqualTo(TaxonomySnapshot.ABSENT);
    assertThat(snapshot().occupationOrdinal(last)).isEqualTo(TaxonomySnapshot.ABSENT);
    assertThat(snapshot().findType(last)).isEmpty();
  }

  @Test
  void relation_everyRow_ascendsWithinItsNumberSpace() {
    for (Relation relation : Relation.values()) {
      Csr csr = snapshot().relation(relation);
      int limit = snapshot().count(relation.to());
      assertThat(csr.rows()).isEqualTo(snapshot().count(relation.from()));
      for (int row = 0; row < csr.rows(); row++) {
        int previous = -1;
        for (int at = csr.start(row); at < csr.end(row); at++) {
          assertThat(csr.value(at)).isGreaterThan(previous).isLessThan(limit);
          previous = csr.value(at);
        }
      }
    }
  }

  @Test
  void inverse_everyRelation_holdsTheSameEdgesBackwards() {
    for (Relation relation : Relation.values()) {
      Csr csr = snapshot().relation(relation);
      Csr inverse = snapshot().inverse(relation);

      assertThat(inverse.edges()).isEqualTo(csr.edges());
      assertThat(inverse.inverse(csr.rows())).isEqualTo(csr);
    }
  }

  @Test
  void relatedSkills_isSymmetric() {
    Csr related = snapshot().relatedSkills();

    assertThat(related.inverse(related.rows())).isEqualTo(related);
  }

  @Test
  void optionalSkills_neverEssentialToo() {
    Csr optional = snapshot().optionalSkills();
    for (int row = 0; row < optional.rows(); row++) {
      for (int at = optional.start(row); at < optional.end(row); at++) {
        assertThat(snapshot().essentialSkills().contains(row, optional.value(at))).isFalse();
      }
    }
  }

  @Test
  void preferred_everyConceptAndLanguage_isNeverBlank() {
    for (ConceptType type : ConceptType.values()) {
      Labels labels = snapshot().labels(type);
      for (int ordinal = 0; ordinal < labels.count(); ordinal++) {
        for (String language : labels.languages()) {
          assertThat(labels.preferred(ordinal, language)).isNotBlank();
          assertThat(labels.all(ordinal, language)).doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void isco_everyOccupation_isUnitGroupOrNone() {
    for (int occupation = 0; occupation < snapshot().occupationCount(); occupation++) {
      int isco = snapshot().isco(occupation);
      assertThat(isco == IscoCodes.NONE || IscoCodes.isUnitGroup(isco)).isTrue();
    }
  }

  @Test
  void decode_encodedContent_isTheSameSnapshot() {
    byte[] bytes = SnapshotCodec.encode(snapshot().content());

    TaxonomySnapshot again = SnapshotCodec.snapshot(SnapshotCodec.decode(bytes));

    assertThat(again).isEqualTo(snapshot());
    assertThat(again.version()).hasSize(64).isEqualTo(SnapshotCodec.version(bytes));
    assertThat(SnapshotCodec.encode(again.content())).isEqualTo(bytes);
  }

  @Test
  void isco_ordinalOutOfRange_throws() {
    TaxonomySnapshot snapshot = snapshot();

    assertThatThrownBy(() -> snapshot.isco(snapshot.occupationCount()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> snapshot.skillLabels().preferred(-1, "xx"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
