package nl.ongekend.api.store;

import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.STRANGER;
import static nl.ongekend.api.store.Documents.body;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Documents.vacancy;
import static nl.ongekend.api.store.EntityType.CIRCUMSTANCES;
import static nl.ongekend.api.store.EntityType.PASSPORT;
import static nl.ongekend.api.store.EntityType.VACANCY;
import static nl.ongekend.api.store.Purpose.JOB_COACHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract of the document store, against a real database. */
@ExtendWith(StoreExtension.class)
@Isolated("a transaction of another class holds back what can be followed")
final class DocumentStoreIT {

  private final Store store;
  private final DocumentStore documents;

  DocumentStoreIT(Store store) {
    this.store = store;
    this.documents = store.documents();
  }

  @Test
  void create_withoutId_givesFirstVersionUnderFreshId() {
    StoredDocument created = documents.create(COACH, JOB_COACHING, passport("lasser"));

    assertThat(created.entityVersion()).isEqualTo(1);
    assertThat(created.id().version()).isEqualTo(7);
    assertThat(documents.find(COACH, JOB_COACHING, created.entity())).contains(created);
  }

  @Test
  void create_withIdOfClient_keepsIt() {
    UUID id = UUID.randomUUID();

    StoredDocument created = documents.create(COACH, JOB_COACHING, passport("lasser").withId(id));

    assertThat(created.id()).isEqualTo(id);
  }

  @Test
  void create_writesEntityHistoryChangeAndAudit_together() {
    StoredDocument created = documents.create(COACH, JOB_COACHING, passport("lasser"));

    assertThat(documents.listVersions(COACH, JOB_COACHING, created.entity()))
        .containsExactly(
            new DocumentVersion(
                1, ChangeAction.CREATED, body("lasser"), COACH.accountId(), StoreExtension.NOW));
    assertThat(store.changes().readAfter(before(created.position()), 1))
        .containsExactly(
            new Change(
                created.position(),
                COACH.organisationId(),
                created.entity(),
                1,
                ChangeAction.CREATED,
                StoreExtension.NOW));
    assertThat(auditOf(created.entity())).containsExactly("JOB_COACH JOB_COACHING CREATED 1");
  }

  @Test
  void create_withIdInUse_conflictsAndChangesNothing() {
    StoredDocument first = documents.create(COACH, JOB_COACHING, passport("lasser"));

    assertThatExceptionOfType(DuplicateDocumentException.class)
        .isThrownBy(() -> documents.create(COACH, JOB_COACHING, passport("kok").withId(first.id())))
        .withMessage(
            """
            PASSPORT %s exists already; an id is given once.
            Replace that document, or leave the id out to get a fresh one.\
            """
                .formatted(first.id()))
        .returns("store.duplicate-id", StoreException::code);
    assertThat(documents.find(COACH, JOB_COACHING, first.entity())).contains(first);
  }

  @Test
  void create_withKeyInUse_conflictsWithoutRepeatingTheKey() {
    ExternalKey key = new ExternalKey("crm", "client-4711");
    StoredDocument first =
        documents.create(COACH, JOB_COACHING, passport("lasser").withExternalKey(key));

    assertThatExceptionOfType(DuplicateDocumentException.class)
        .isThrownBy(
            () -> documents.create(COACH, JOB_COACHING, passport("kok").withExternalKey(key)))
        .withMessage(
            """
            external key of source (crm) belongs to PASSPORT %s already; a key names one document.
            Replace that document, or correct the key.\
            """
                .formatted(first.id()))
        .returns("store.duplicate-key", StoreException::code);
  }

  @Test
  void create_withIdOfAnotherOrganisation_conflicts() {
    StoredDocument theirs = documents.create(STRANGER, JOB_COACHING, passport("lasser"));

    assertThatExceptionOfType(DuplicateDocumentException.class)
        .isThrownBy(
            () -> documents.create(COACH, JOB_COACHING, passport("kok").withId(theirs.id())));
  }

  @Test
  void create_afterDelete_continuesVersions() {
    StoredDocument first = documents.create(COACH, JOB_COACHING, passport("lasser"));
    documents.delete(COACH, JOB_COACHING, first.entity(), 1);

    StoredDocument again =
        documents.create(COACH, JOB_COACHING, passport("kok").withId(first.id()));

    assertThat(again.entityVersion()).isEqualTo(3);
    assertThat(documents.listVersions(COACH, JOB_COACHING, first.entity()))
        .extracting(DocumentVersion::action)
        .containsExactly(ChangeAction.CREATED, ChangeAction.DELETED, ChangeAction.CREATED);
  }

  @Test
  void create_withJsonPostgresCannotKeep_isRejectedWithoutRepeatingIt() {
    assertThatExceptionOfType(DocumentRejectedException.class)
        .isThrownBy(() -> documents.create(COACH, JOB_COACHING, passport("Fatma Yilmaz \\u0000")))
        .withMessageNotContaining("Fatma")
        .withNoCause();
  }

  @Test
  void replace_withPresentVersion_givesNextVersion() {
    StoredDocument first = documents.create(COACH, JOB_COACHING, passport("lasser"));

    StoredDocument second =
        documents.replace(COACH, JOB_COACHING, first.entity(), 1, body("lasser, B1"));

    assertThat(second.entityVersion()).isEqualTo(2);
    assertThat(second.position()).isGreaterThan(first.position());
    assertThat(documents.find(COACH, JOB_COACHING, first.entity())).contains(second);
  }

  @Test
  void replace_withOldVersion_conflictsAndNamesBoth() {
    StoredDocument first = documents.create(COACH, JOB_COACHING, passport("lasser"));
    documents.replace(COACH, JOB_COACHING, first.entity(), 1, body("lasser, B1"));

    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> documents.replace(COACH, JOB_COACHING, first.entity(), 1, body("kok")))
        .withMessage(
            """
            expected version (1) of PASSPORT %s must be its present version (2).
            Read it again, apply the change to that, and repeat.\
            """
                .formatted(first.id()))
        .returns(1L, VersionConflictException::expectedVersion)
        .returns(2L, VersionConflictException::actualVersion);
  }

  @Test
  void replace_withSameContent_changesNothing() {
    StoredDocument first = documents.create(COACH, JOB_COACHING, passport("lasser"));

    StoredDocument same = documents.replace(COACH, JOB_COACHING, first.entity(), 1, body("lasser"));

    assertThat(same).isEqualTo(first);
    assertThat(documents.listVersions(COACH, JOB_COACHING, first.entity())).hasSize(1);
  }

  @Test
  void replace_keepsExternalKey() {
    ExternalKey key = new ExternalKey("crm", "kept");
    StoredDocument first =
        documents.create(COACH, JOB_COACHING, vacancy("kok").withExternalKey(key));

    StoredDocument second =
        documents.replace(COACH, JOB_COACHING, first.entity(), 1, body("kok, 24 uur"));

    assertThat(documents.findByKey(COACH, JOB_COACHING, VACANCY, key)).contains(second);
  }

  @Test
  void delete_withPresentVersion_leavesHistoryOnly() {
    ExternalKey key = new ExternalKey("crm", "deleted");
    StoredDocument first =
        documents.create(COACH, JOB_COACHING, vacancy("kok").withExternalKey(key));

    ChangePosition position = documents.delete(COACH, JOB_COACHING, first.entity(), 1);

    assertThat(position).isGreaterThan(first.position());
    assertThat(documents.find(COACH, JOB_COACHING, first.entity())).isEmpty();
    assertThat(documents.findByKey(COACH, JOB_COACHING, VACANCY, key)).isEmpty();
    assertThat(documents.listVersions(COACH, JOB_COACHING, first.entity()))
        .extracting(DocumentVersion::findBody)
        .containsExactly(Optional.of(body("kok")), Optional.empty());
  }

  @Test
  void delete_withOldVersion_conflicts() {
    StoredDocument first = documents.create(COACH, JOB_COACHING, passport("lasser"));
    documents.replace(COACH, JOB_COACHING, first.entity(), 1, body("lasser, B1"));

    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> documents.delete(COACH, JOB_COACHING, first.entity(), 1));
  }

  @Test
  void documentOfAnotherOrganisation_isNotThere() {
    StoredDocument theirs =
        documents.create(
            STRANGER,
            JOB_COACHING,
            passport("lasser").withExternalKey(new ExternalKey("crm", "theirs")));
    EntityId entity = theirs.entity();

    assertThat(documents.find(COACH, JOB_COACHING, entity)).isEmpty();
    assertThat(documents.listVersions(COACH, JOB_COACHING, entity)).isEmpty();
    assertThat(documents.findByKey(COACH, JOB_COACHING, PASSPORT, new ExternalKey("crm", "theirs")))
        .isEmpty();
    assertThatExceptionOfType(DocumentNotFoundException.class)
        .isThrownBy(() -> documents.replace(COACH, JOB_COACHING, entity, 1, body("kok")));
    assertThatExceptionOfType(DocumentNotFoundException.class)
        .isThrownBy(() -> documents.delete(COACH, JOB_COACHING, entity, 1));
  }

  @Test
  void externalKey_inAnotherOrganisation_isFree() {
    ExternalKey key = new ExternalKey("crm", "both");
    documents.create(COACH, JOB_COACHING, passport("lasser").withExternalKey(key));

    StoredDocument theirs =
        documents.create(STRANGER, JOB_COACHING, passport("kok").withExternalKey(key));

    assertThat(documents.findByKey(STRANGER, JOB_COACHING, PASSPORT, key)).contains(theirs);
  }

  @Test
  void list_followingTheCursor_givesEveryDocumentOnceOrderedByBytes() {
    Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.JOB_COACH);
    // As signed numbers these two are in the wrong order.
    UUID high = UUID.fromString("f0000000-0000-4000-8000-000000000000");
    UUID low = UUID.fromString("10000000-0000-4000-8000-000000000000");
    UUID middle = UUID.fromString("70000000-0000-4000-8000-000000000000");
    for (UUID id : List.of(high, low, middle)) {
      documents.create(actor, JOB_COACHING, passport("lasser").withId(id));
    }
    documents.create(actor, JOB_COACHING, vacancy("lasser"));

    List<UUID> read = new ArrayList<>();
    DocumentPage page = documents.list(actor, JOB_COACHING, PageRequest.first(PASSPORT, 2));
    page.documents().forEach(document -> read.add(document.id()));
    page =
        documents.list(
            actor, JOB_COACHING, new PageRequest(PASSPORT, page.findNext().orElseThrow(), 2));
    page.documents().forEach(document -> read.add(document.id()));

    assertThat(read).containsExactly(low, middle, high);
    assertThat(page.findNext()).isEmpty();
  }

  @Test
  void count_leavesOutDeletedOtherTypesAndOtherOrganisations() {
    Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.JOB_COACH);
    documents.create(actor, JOB_COACHING, passport("lasser"));
    StoredDocument second = documents.create(actor, JOB_COACHING, passport("kok"));
    documents.create(actor, JOB_COACHING, vacancy("kok"));
    documents.create(COACH, JOB_COACHING, passport("kok"));
    documents.delete(actor, JOB_COACHING, second.entity(), 1);

    assertThat(documents.count(actor, JOB_COACHING, PASSPORT)).isEqualTo(1);
  }

  @Test
  void circumstances_outsideTheirPurpose_areRefused() {
    EntityId entity = new EntityId(CIRCUMSTANCES, UUID.randomUUID());

    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() -> documents.find(COACH, Purpose.BATCH_MATCHING, entity))
        .withMessageStartingWith(
            "role (JOB_COACH) with purpose (BATCH_MATCHING) must not use documents of type"
                + " CIRCUMSTANCES.");
  }

  @Test
  void circumstances_forAnEmployer_areRefusedWhateverThePurpose() {
    Actor employer = new Actor(UUID.randomUUID(), COACH.organisationId(), Role.EMPLOYER);
    EntityId entity = new EntityId(CIRCUMSTANCES, UUID.randomUUID());

    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() -> documents.find(employer, Purpose.ADMINISTRATION, entity));
  }

  @Test
  void circumstances_areKeptInATableOfTheirOwn() {
    NewDocument document = NewDocument.of(CIRCUMSTANCES, body("student"));

    StoredDocument created = documents.create(COACH, JOB_COACHING, document);

    assertThat(
            JdbcClient.create(store.dataSource())
                .sql("SELECT id FROM entity_circumstances")
                .query(UUID.class)
                .list())
        .containsExactly(created.id());
  }

  @Test
  void toString_ofADocument_leavesOutContentAndKey() {
    StoredDocument created =
        documents.create(
            COACH,
            JOB_COACHING,
            passport("Fatma Yilmaz").withExternalKey(new ExternalKey("crm", "F-1980")));

    assertThat(created.toString()).doesNotContain("Fatma").doesNotContain("F-1980");
  }

  private static ChangePosition before(ChangePosition position) {
    return new ChangePosition(position.xid(), position.seq() - 1);
  }

  private List<@Nullable String> auditOf(EntityId entity) {
    return JdbcClient.create(store.dataSource())
        .sql(
            "SELECT concat_ws(' ', role, purpose, action, entity_version) FROM audit WHERE"
                + " entity_id = ?")
        .param(entity.id())
        .query(String.class)
        .list();
  }
}
