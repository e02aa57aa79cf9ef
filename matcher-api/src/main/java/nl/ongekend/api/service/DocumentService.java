package nl.ongekend.api.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.AuditLog;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.DocumentPage;
import nl.ongekend.api.store.DocumentStore;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.ExternalKey;
import nl.ongekend.api.store.IdGenerator;
import nl.ongekend.api.store.IdempotentRequest;
import nl.ongekend.api.store.IdempotentRequests;
import nl.ongekend.api.store.ImportOutcome;
import nl.ongekend.api.store.NewDocument;
import nl.ongekend.api.store.PageRequest;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoredDocument;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.DocumentVersion;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the passports, or the vacancies, of an organisation.
 *
 * <p>A document is validated before anything is written ({@link
 * nl.ongekend.core.document.DocumentException}, {@link ProblemException}); what the store refuses
 * is a {@link nl.ongekend.api.store.StoreException}. When a write returns, it is on disk; the index
 * follows. Whoever reads a passport is written down in the audit. Thread-safe.
 *
 * @param <D> the document
 */
public final class DocumentService<D> {

  /** How many documents are read at once when all are. */
  private static final int PEEKED = 1_000;

  private final DocumentSide<D> side;
  private final DocumentStore store;
  private final AuditLog audit;
  private final IdempotentRequests requests;
  private final IdGenerator ids;
  private final Today today;
  private final Runnable onWrite;

  DocumentService(
      DocumentSide<D> side, Store store, IdGenerator ids, Today today, Runnable onWrite) {
    this.side = side;
    this.store = store.documents();
    this.audit = store.audit();
    this.requests = store.requests();
    this.ids = ids;
    this.today = today;
    this.onWrite = onWrite;
  }

  /**
   * Reads and validates a document without keeping it.
   *
   * @param json the document; without an id it gets one that depends on nothing but its content, so
   *     that the same document always gets the same answers
   */
  public D read(String json) {
    return side.read(json, () -> ContentIds.of(json));
  }

  /** Returns the id of a document. */
  public UUID id(D document) {
    return side.id(document);
  }

  /** Returns the JSON form of a document on one line. */
  public String write(D document) {
    return side.write(document);
  }

  /**
   * Keeps a new document, under its own id if it has one.
   *
   * @throws nl.ongekend.api.store.DuplicateDocumentException when the id or key is taken
   */
  public WriteResult create(Caller caller, String json) {
    NewDocument document = newDocument(caller, side.read(json, ids::next));
    WriteResult result = WriteResult.of(store.create(caller.actor(), caller.purpose(), document));
    onWrite.run();
    return result;
  }

  /**
   * Keeps a new document once, however often the request is repeated.
   *
   * @throws nl.ongekend.api.store.IdempotencyConflictException when the key stands for another
   *     request
   */
  public WriteResult create(Caller caller, IdempotentRequest request, String json) {
    NewDocument document = newDocument(caller, side.read(json, ids::next));
    String result =
        requests.execute(
            caller.actor(),
            request,
            () ->
                WriteResult.of(store.create(caller.actor(), caller.purpose(), document)).toText());
    onWrite.run();
    return WriteResult.parse(result);
  }

  /**
   * Replaces what a document says.
   *
   * @param expectedVersion the version the caller read
   * @param json the document; its id is this id or left out
   * @throws nl.ongekend.api.store.DocumentNotFoundException when it is not there
   * @throws nl.ongekend.api.store.VersionConflictException when it is at another version
   */
  public WriteResult replace(Caller caller, UUID id, long expectedVersion, String json) {
    D document = side.read(json, () -> id);
    if (!side.id(document).equals(id)) {
      throw ProblemException.invalid(
          "document.other-id",
          "id (%s) must be the id in the address (%s).\nLeave it out, or use the other address."
              .formatted(side.id(document), id),
          "/id");
    }
    NewDocument changed = newDocument(caller, document);
    requireWriter(caller, id);
    StoredDocument stored =
        store.replace(
            caller.actor(), caller.purpose(), entity(id), expectedVersion, changed.body());
    onWrite.run();
    return WriteResult.of(stored);
  }

  /**
   * Keeps a document under its own id: a new one when there is none, or else in place of what it
   * said, whichever version that is.
   *
   * @throws nl.ongekend.api.store.DuplicateDocumentException when another organisation has the id
   */
  void put(Caller caller, D document) {
    List<NewDocument> one = List.of(newDocument(caller, document));
    ImportOutcome outcome = store.createAll(caller.actor(), caller.purpose(), one).getFirst();
    outcome
        .findRejection()
        .ifPresent(rejection -> {
          throw rejection;
        });
    onWrite.run();
  }

  /**
   * Deletes a document; its history stays until erasure.
   *
   * @param expectedVersion the version the caller read
   * @throws nl.ongekend.api.store.DocumentNotFoundException when it is not there
   * @throws nl.ongekend.api.store.VersionConflictException when it is at another version
   */
  public ChangePosition delete(Caller caller, UUID id, long expectedVersion) {
    requireWriter(caller, id);
    ChangePosition position =
        store.delete(caller.actor(), caller.purpose(), entity(id), expectedVersion);
    onWrite.run();
    return position;
  }

  /** Returns a document, if it is there. */
  public Optional<Stored<D>> find(Caller caller, UUID id) {
    Optional<StoredDocument> found = store.find(caller.actor(), caller.purpose(), entity(id));
    found.ifPresent(document -> recordView(caller, List.of(document.id())));
    return found.map(this::stored);
  }

  /**
   * Records that somebody saw people; nothing for vacancies, which are about nobody.
   *
   * @param ids the passports, in the order they were shown
   */
  void recordView(Caller caller, List<UUID> ids) {
    if (side.type() != EntityType.VACANCY) {
      audit.viewed(caller.actor(), caller.purpose(), side.type(), ids);
    }
  }

  /**
   * Returns a document.
   *
   * @throws ProblemException when it is not there
   */
  public Stored<D> get(Caller caller, UUID id) {
    return find(caller, id).orElseThrow(() -> notFound(id));
  }

  private ProblemException notFound(UUID id) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.NOT_FOUND,
            "store.not-found",
            "%s must exist in your organisation.\nMaybe it was deleted; list the documents to see what there is."
                .formatted(entity(id))));
  }

  /** Returns those of some ids whose documents are there. */
  public Set<UUID> listExisting(Caller caller, List<UUID> ids) {
    return store.listExisting(caller.actor(), caller.purpose(), side.type(), ids);
  }

  /**
   * Returns a page of documents.
   *
   * @param after only ids above this one; missing: from the beginning
   * @param limit 1 to 10,000 documents
   */
  public Page<D> list(Caller caller, @Nullable UUID after, int limit) {
    DocumentPage page = page(caller, after, limit);
    recordView(caller, page.documents().stream().map(StoredDocument::id).toList());
    return new Page<>(page.documents().stream().map(this::stored).toList(), page.next());
  }

  /**
   * Returns a page of the documents of some employers.
   *
   * @param employers their keys
   * @param after only ids above this one; missing: from the beginning
   * @param limit 1 to 10,000 documents
   */
  public Page<D> listOfEmployers(
      Caller caller, List<String> employers, @Nullable UUID after, int limit) {
    PageRequest request = new PageRequest(side.type(), after, limit);
    DocumentPage page = store.listVacancies(caller.actor(), caller.purpose(), request, employers);
    return new Page<>(page.documents().stream().map(this::stored).toList(), page.next());
  }

  /**
   * Replaces what a document says by what something makes of it; nothing happens when that is the
   * same.
   *
   * @return the document before
   * @throws ProblemException when it is not there
   * @throws nl.ongekend.api.store.VersionConflictException when somebody else changed it meanwhile
   */
  Stored<D> change(Caller caller, UUID id, UnaryOperator<D> change) {
    Stored<D> before = get(caller, id);
    String json = side.write(change.apply(before.document()));
    replace(caller, id, before.entityVersion(), json);
    return before;
  }

  /** Returns what a document said in a version, if there is one that says something. */
  Optional<D> findVersion(Caller caller, UUID id, long version) {
    return store.listVersions(caller.actor(), caller.purpose(), entity(id)).stream()
        .filter(one -> one.entityVersion() == version)
        .findFirst()
        .flatMap(nl.ongekend.api.store.DocumentVersion::findBody)
        .map(body -> side.read(body.json(), body.docVersion()));
  }

  /** Returns a document to decide by; nobody sees it, so nothing is recorded. */
  Optional<D> peek(Caller caller, UUID id) {
    return store
        .find(caller.actor(), caller.purpose(), entity(id))
        .map(found -> stored(found).document());
  }

  /**
   * Hands every document to a consumer, in the order of their ids; nobody sees them, so nothing is
   * recorded.
   */
  void peekAll(Caller caller, Consumer<D> consumer) {
    UUID after = null;
    do {
      DocumentPage page = page(caller, after, PEEKED);
      page.documents().forEach(stored -> consumer.accept(stored(stored).document()));
      after = page.next();
    } while (after != null);
  }

  /** Returns some documents to try the engine on; nobody sees them, so nothing is recorded. */
  List<D> sample(Caller caller, int limit) {
    return page(caller, null, limit).documents().stream()
        .map(stored -> stored(stored).document())
        .toList();
  }

  private DocumentPage page(Caller caller, @Nullable UUID after, int limit) {
    PageRequest request = new PageRequest(side.type(), after, limit);
    return store.list(caller.actor(), caller.purpose(), request);
  }

  /** Returns how many documents there are. */
  public long count(Caller caller) {
    return store.count(caller.actor(), caller.purpose(), side.type());
  }

  /**
   * Keeps many documents, one a line: those that are not there are created, those that say
   * something else replaced. A line that cannot be kept does not hold up the others.
   *
   * @param ndjson UTF-8; read to its end, and not closed
   * @param results gets a result for each line, in their order, as soon as it is on disk
   * @throws IOException if the stream cannot be read; what was reported before is kept
   */
  public ImportSummary importLines(Caller caller, InputStream ndjson, Consumer<LineResult> results)
      throws IOException {
    return new LineImport<>(side, store, ids, document -> newDocument(caller, document), onWrite)
        .run(caller, ndjson, results);
  }

  private Stored<D> stored(StoredDocument stored) {
    D document = side.read(stored.json(), stored.body().docVersion());
    return new Stored<>(
        document,
        stored.entityVersion(),
        stored.position(),
        stored.body().contentHash(),
        stored.body().docVersion());
  }

  /**
   * Refuses to change what whoever writes must not write; one that is not there is found out later.
   */
  private void requireWriter(Caller caller, UUID id) {
    peek(caller, id).ifPresent(present -> side.requireWriter(caller, present));
  }

  private NewDocument newDocument(Caller caller, D document) {
    side.requireWriter(caller, document);
    side.requireAcceptable(document, today.date());
    String json = side.write(document);
    side.texts().require(json);
    ContentHash hash = ContentHash.of(json);
    DocumentBody body = new DocumentBody(json, DocumentVersion.CURRENT, hash);
    NewDocument named = NewDocument.of(side.type(), body).withId(side.id(document));
    nl.ongekend.core.profile.ExternalKey key = side.externalKey(document);
    return key == null
        ? named
        : named.withExternalKey(new ExternalKey(key.source(), key.sourceKey()));
  }

  private EntityId entity(UUID id) {
    return new EntityId(side.type(), id);
  }
}
