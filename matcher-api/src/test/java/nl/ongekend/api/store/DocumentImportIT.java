package nl.ongekend.api.store;

import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.STRANGER;
import static nl.ongekend.api.store.Documents.body;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Documents.vacancy;
import static nl.ongekend.api.store.ImportOutcome.Status.CREATED;
import static nl.ongekend.api.store.ImportOutcome.Status.REJECTED;
import static nl.ongekend.api.store.ImportOutcome.Status.REPLACED;
import static nl.ongekend.api.store.ImportOutcome.Status.UNCHANGED;
import static nl.ongekend.api.store.Purpose.ADMINISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** What becomes of documents that are imported together. */
@ExtendWith(StoreExtension.class)
@Isolated("a transaction of another class holds back what can be followed")
final class DocumentImportIT {

  private final Store store;
  private final DocumentStore documents;

  DocumentImportIT(Store store) {
    this.store = store;
    this.documents = store.documents();
  }

  @Test
  void createAll_ofNewDocuments_createsThemInOrder() {
    List<NewDocument> chunks =
        IntStream.range(0, 2_500).mapToObj(number -> keyed("new-" + number, "lasser")).toList();
    ChangePosition before = store.changes().current();

    List<ImportOutcome> outcomes = documents.createAll(COACH, ADMINISTRATION, chunks);

    assertThat(outcomes).hasSize(2_500).allMatch(outcome -> outcome.status() == CREATED);
    assertThat(store.changes().readAfter(before, 10_000))
        .extracting(Change::entity)
        .containsExactlyElementsOf(
            outcomes.stream().map(outcome -> outcome.findEntity().orElseThrow()).toList());
  }

  @Test
  void createAll_again_changesNothing() {
    List<NewDocument> batch = List.of(keyed("again-1", "lasser"), keyed("again-2", "kok"));
    documents.createAll(COACH, ADMINISTRATION, batch);
    ChangePosition before = store.changes().current();

    assertThat(documents.createAll(COACH, ADMINISTRATION, batch))
        .extracting(ImportOutcome::status)
        .containsExactly(UNCHANGED, UNCHANGED);
    assertThat(store.changes().current()).isEqualTo(before);
  }

  @Test
  void createAll_withOtherContent_replacesByKeyAndById() {
    UUID id = UUID.randomUUID();
    documents.createAll(
        COACH, ADMINISTRATION, List.of(keyed("other", "lasser"), passport("kok").withId(id)));

    assertThat(
            documents.createAll(
                COACH,
                ADMINISTRATION,
                List.of(keyed("other", "lasser, B1"), passport("kok, B1").withId(id))))
        .extracting(ImportOutcome::status, ImportOutcome::entityVersion)
        .containsExactly(tuple(REPLACED, 2L), tuple(REPLACED, 2L));
  }

  @Test
  void createAll_withDocumentThatOccursTwice_takesThemInOrder() {
    List<NewDocument> batch =
        List.of(keyed("twice", "first"), keyed("twice", "second"), keyed("twice", "second"));

    assertThat(documents.createAll(COACH, ADMINISTRATION, batch))
        .extracting(ImportOutcome::status)
        .containsExactly(CREATED, REPLACED, UNCHANGED);
    assertThat(textOf("twice")).isEqualTo(body("second").json());
  }

  @Test
  void createAll_withDocumentNamedByIdAndThenByKey_takesThemInOrder() {
    UUID id = UUID.randomUUID();
    documents.create(COACH, ADMINISTRATION, keyed("id-and-key", "lasser").withId(id));

    assertThat(
            documents.createAll(
                COACH,
                ADMINISTRATION,
                List.of(vacancy("first").withId(id), keyed("id-and-key", "second"))))
        .extracting(ImportOutcome::entityVersion)
        .containsExactly(2L, 3L);
    assertThat(textOf("id-and-key")).isEqualTo(body("second").json());
  }

  @Test
  void createAll_withDocumentsThatCannotBeKept_rejectsThoseAlone() {
    List<NewDocument> batch =
        IntStream.range(0, 50)
            .mapToObj(number -> keyed("bad-" + number, number % 17 == 3 ? "\\u0000" : "kok"))
            .toList();

    List<ImportOutcome> outcomes = documents.createAll(COACH, ADMINISTRATION, batch);

    assertThat(IntStream.range(0, 50).filter(n -> outcomes.get(n).status() == REJECTED))
        .containsExactly(3, 20, 37);
    assertThat(outcomes.get(20).findRejection())
        .get()
        .isInstanceOf(DocumentRejectedException.class);
    assertThat(outcomes).filteredOn(outcome -> outcome.status() == CREATED).hasSize(47);
  }

  @Test
  void createAll_withKeyOfAnotherDocument_rejectsThatOneAlone() {
    documents.create(COACH, ADMINISTRATION, keyed("taken", "lasser"));

    List<ImportOutcome> outcomes =
        documents.createAll(
            COACH,
            ADMINISTRATION,
            List.of(keyed("taken", "kok").withId(UUID.randomUUID()), keyed("free", "kok")));

    assertThat(outcomes).extracting(ImportOutcome::status).containsExactly(REJECTED, CREATED);
    assertThat(outcomes.getFirst().findRejection())
        .get()
        .returns("store.duplicate-key", StoreException::code);
  }

  @Test
  void createAll_withIdOfAnotherOrganisation_rejectsThatOneAlone() {
    StoredDocument theirs = documents.create(STRANGER, ADMINISTRATION, vacancy("kok"));

    List<ImportOutcome> outcomes =
        documents.createAll(
            COACH, ADMINISTRATION, List.of(vacancy("lasser").withId(theirs.id()), vacancy("kok")));

    assertThat(outcomes).extracting(ImportOutcome::status).containsExactly(REJECTED, CREATED);
    assertThat(documents.find(STRANGER, ADMINISTRATION, theirs.entity())).contains(theirs);
  }

  @Test
  void createAll_ofDeletedDocument_bringsItBack() {
    StoredDocument deleted = documents.create(COACH, ADMINISTRATION, vacancy("kok"));
    documents.delete(COACH, ADMINISTRATION, deleted.entity(), 1);

    List<ImportOutcome> outcomes =
        documents.createAll(COACH, ADMINISTRATION, List.of(vacancy("kok").withId(deleted.id())));

    assertThat(outcomes).containsExactly(new ImportOutcome(CREATED, deleted.entity(), 3, null));
  }

  @Test
  void createAll_bySeveralAtOnce_keepsEachKeyOnce() throws Exception {
    List<NewDocument> batch =
        IntStream.range(0, 1_500).mapToObj(number -> keyed("race-" + number, "kok")).toList();
    Callable<List<ImportOutcome>> everything =
        () -> documents.createAll(COACH, ADMINISTRATION, batch);
    Callable<List<ImportOutcome>> backwards =
        () -> documents.createAll(COACH, ADMINISTRATION, batch.reversed());

    try (var threads = Executors.newFixedThreadPool(4)) {
      var running =
          threads.invokeAll(List.of(everything, backwards, everything, backwards)).stream()
              .flatMap(outcomes -> outcomes.resultNow().stream())
              .toList();

      assertThat(running).filteredOn(outcome -> outcome.status() == CREATED).hasSize(1_500);
      assertThat(running).filteredOn(outcome -> outcome.status() == UNCHANGED).hasSize(4_500);
    }
  }

  @Test
  void createAll_withOneTypeOutsideThePurpose_refusesAll() {
    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() ->
            documents.createAll(
                COACH, Purpose.VACANCY_INTAKE, List.of(vacancy("kok"), passport("kok"))));
  }

  @Test
  void createAll_ofNothing_doesNothing() {
    assertThat(documents.createAll(COACH, ADMINISTRATION, List.of())).isEmpty();
  }

  private String textOf(String key) {
    return documents
        .findByKey(COACH, ADMINISTRATION, EntityType.VACANCY, new ExternalKey("import", key))
        .orElseThrow()
        .json();
  }

  private static NewDocument keyed(String key, String text) {
    return vacancy(text).withExternalKey(new ExternalKey("import", key));
  }
}
