package nl.ongekend.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;

/**
 * The documents of an organisation.
 *
 * <p>A write puts the entity, its history, a change and an audit row in place together; when a
 * method returns, they are on disk. Each write takes what is there into account under a lock, so
 * concurrent writers cannot overwrite each other unseen. All methods refuse a purpose that does not
 * cover the type ({@link AccessRefusedException}), and throw {@link StoreUnavailableException} when
 * the database cannot be reached; those that write throw {@link StorageFullException} when there is
 * too little room, and {@link DocumentRejectedException} when PostgreSQL cannot keep the JSON.
 *
 * <p>Safe for use by several threads.
 */
public final class DocumentStore {

  private final DocumentReader reader;
  private final DocumentWriter writer;
  private final DocumentImport imports;
  private final StoreTransactions transactions;
  private final IdGenerator ids;

  DocumentStore(
      DocumentReader reader,
      DocumentWriter writer,
      StoreTransactions transactions,
      IdGenerator ids) {
    this.reader = reader;
    this.writer = writer;
    this.imports = new DocumentImport(writer, transactions, ids);
    this.transactions = transactions;
    this.ids = ids;
  }

  /**
   * Keeps a new document. The id of a deleted document can be used again; its versions go on.
   *
   * @throws DuplicateDocumentException when the id or the external key is taken
   */
  public StoredDocument create(Actor actor, Purpose purpose, NewDocument document) {
    actor.require(purpose, document.type());
    return transactions.write(() -> {
      ExistingDocuments existing = writer.lock(actor, List.of(document));
      PendingVersion version =
          existing
              .findTarget(document)
              .map(target -> PendingVersion.revived(requireDeleted(target, document), document))
              .orElseGet(() -> PendingVersion.created(identify(document), document));
      return write(actor, purpose, version, document.body());
    });
  }

  /**
   * Replaces what a document says; its external key stays. Saying the same again changes nothing
   * and returns the document as it is.
   *
   * @param expectedVersion the version the caller read
   * @throws DocumentNotFoundException when it is not there
   * @throws VersionConflictException when it is at another version
   */
  public StoredDocument replace(
      Actor actor, Purpose purpose, EntityId entity, long expectedVersion, DocumentBody body) {
    actor.require(purpose, entity);
    return transactions.write(() -> {
      ExistingDocument existing = lock(actor, entity, expectedVersion);
      if (existing.says(body)) {
        return reader.find(actor, entity).orElseThrow();
      }
      return write(actor, purpose, PendingVersion.replaced(existing, null, body), body);
    });
  }

  /**
   * Deletes a document; its versions stay in the history.
   *
   * @param expectedVersion the version the caller read
   * @return the position of the change
   * @throws DocumentNotFoundException when it is not there
   * @throws VersionConflictException when it is at another version
   */
  public ChangePosition delete(
      Actor actor, Purpose purpose, EntityId entity, long expectedVersion) {
    actor.require(purpose, entity);
    return transactions.write(() -> {
      PendingVersion version = PendingVersion.deleted(lock(actor, entity, expectedVersion));
      return writer.writeOne(actor, purpose, version);
    });
  }

  /**
   * Keeps many documents, each under its id or external key if it has one: those that are not there
   * are created, those that say something else are replaced. One document that cannot be kept does
   * not hold up the others. A document that occurs twice is taken in the order given.
   *
   * <p>Writes in transactions of up to {@value DocumentImport#CHUNK_DOCUMENTS} documents. When it
   * fails half way, repeating it is harmless: what was kept is found unchanged.
   *
   * @return an outcome per document, in the order given
   */
  public List<ImportOutcome> createAll(Actor actor, Purpose purpose, List<NewDocument> documents) {
    documents.stream()
        .map(NewDocument::type)
        .distinct()
        .forEach(type -> actor.require(purpose, type));
    return imports.run(actor, purpose, documents);
  }

  /** A document by its id. */
  public Optional<StoredDocument> find(Actor actor, Purpose purpose, EntityId entity) {
    actor.require(purpose, entity);
    return transactions.read(() -> reader.find(actor, entity));
  }

  /** A document by its name in the system it came from. */
  public Optional<StoredDocument> findByKey(
      Actor actor, Purpose purpose, EntityType type, ExternalKey key) {
    actor.require(purpose, type);
    return transactions.read(() -> reader.findByKey(actor, type, key));
  }

  /** Those of some ids whose documents are there: neither deleted nor another organisation's. */
  public Set<UUID> listExisting(Actor actor, Purpose purpose, EntityType type, List<UUID> ids) {
    actor.require(purpose, type);
    return transactions.read(() -> reader.listExisting(actor, type, ids));
  }

  /** A page of documents, ordered by id as unsigned bytes. */
  public DocumentPage list(Actor actor, Purpose purpose, PageRequest page) {
    actor.require(purpose, page.type());
    return transactions.read(() -> reader.list(actor, page));
  }

  /** A page of the vacancies of some employers, by their keys; ordered as {@link #list}. */
  public DocumentPage listVacancies(
      Actor actor, Purpose purpose, PageRequest page, List<String> employers) {
    actor.require(purpose, page.type());
    return transactions.read(() -> reader.listVacancies(actor, page, employers));
  }

  /** All versions of a document, the oldest first; empty when it never was there. */
  public List<DocumentVersion> listVersions(Actor actor, Purpose purpose, EntityId entity) {
    actor.require(purpose, entity);
    return transactions.read(() -> reader.listVersions(actor, entity));
  }

  /** What a document said in the version with this content; also when it was deleted since. */
  public Optional<DocumentBody> findContent(
      Actor actor, Purpose purpose, EntityId entity, ContentHash hash) {
    actor.require(purpose, entity);
    return transactions.read(() -> reader.findContent(actor, entity, hash));
  }

  /** How many documents of a type there are. Reads an index; O(number of documents). */
  public long count(Actor actor, Purpose purpose, EntityType type) {
    actor.require(purpose, type);
    return transactions.read(() -> reader.count(actor, type));
  }

  private ExistingDocument lock(Actor actor, EntityId entity, long expectedVersion) {
    ExistingDocument existing = writer.lock(actor, entity);
    if (existing.entityVersion() != expectedVersion) {
      throw new VersionConflictException(entity, expectedVersion, existing.entityVersion());
    }
    return existing;
  }

  private StoredDocument write(
      Actor actor, Purpose purpose, PendingVersion version, DocumentBody body) {
    ChangePosition position = writer.writeOne(actor, purpose, version);
    return new StoredDocument(
        version.entity(),
        actor.organisationId(),
        version.externalKey(),
        body,
        version.entityVersion(),
        position);
  }

  private EntityId identify(NewDocument document) {
    return new EntityId(document.type(), document.id() == null ? ids.next() : document.id());
  }

  private static ExistingDocument requireDeleted(ExistingDocument target, NewDocument document) {
    if (target.isDeleted()) {
      return target;
    }
    if (document.id() == null && target.externalKey() != null) {
      throw DuplicateDocumentException.ofKey(target.externalKey(), target.entity());
    }
    throw DuplicateDocumentException.ofId(target.entity());
  }
}
