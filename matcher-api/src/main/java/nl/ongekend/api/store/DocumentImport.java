package nl.ongekend.api.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.api.store.ImportOutcome.Status;
import org.jspecify.annotations.Nullable;

/** Writes many documents in few transactions. */
final class DocumentImport {

  static final int CHUNK_DOCUMENTS = 1_000;

  private static final long CHUNK_CHARACTERS = 8L << 20;

  private final DocumentWriter writer;
  private final StoreTransactions transactions;
  private final IdGenerator ids;

  DocumentImport(DocumentWriter writer, StoreTransactions transactions, IdGenerator ids) {
    this.writer = writer;
    this.transactions = transactions;
    this.ids = ids;
  }

  List<ImportOutcome> run(Actor actor, Purpose purpose, List<NewDocument> documents) {
    List<ImportOutcome> outcomes = new ArrayList<>(documents.size());
    for (List<NewDocument> chunk : chunks(documents)) {
      outcomes.addAll(write(actor, purpose, chunk));
    }
    return outcomes;
  }

  /**
   * Runs of documents that are few and small enough for one statement, and name each entity at most
   * once: an entity gets one version at a time.
   */
  static List<List<NewDocument>> chunks(List<NewDocument> documents) {
    List<List<NewDocument>> chunks = new ArrayList<>();
    Chunk chunk = new Chunk();
    for (NewDocument document : documents) {
      if (!chunk.admits(document)) {
        chunks.add(chunk.documents);
        chunk = new Chunk();
      }
      chunk.add(document);
    }
    if (!chunk.documents.isEmpty()) {
      chunks.add(chunk.documents);
    }
    return chunks;
  }

  private List<ImportOutcome> write(Actor actor, Purpose purpose, List<NewDocument> chunk) {
    List<ImportOutcome> outcomes = new ArrayList<>(chunk.size());
    while (outcomes.size() < chunk.size()) {
      outcomes.addAll(writeNext(actor, purpose, chunk.subList(outcomes.size(), chunk.size())));
    }
    return outcomes;
  }

  /* PostgreSQL refuses the whole statement for one document it cannot keep, and does not say which;
   * halving finds it in few steps, and the others are written. */
  private List<ImportOutcome> writeNext(Actor actor, Purpose purpose, List<NewDocument> rest) {
    try {
      return transactions.write(() -> writeTogether(actor, purpose, rest));
    } catch (DocumentRejectedException e) {
      return rest.size() == 1
          ? List.of(ImportOutcome.rejected(e))
          : write(actor, purpose, rest.subList(0, rest.size() / 2));
    }
  }

  /** Writes the first documents that lead to different entities; at least one. */
  private List<ImportOutcome> writeTogether(Actor actor, Purpose purpose, List<NewDocument> rest) {
    ExistingDocuments existing = writer.lock(actor, rest);
    Map<EntityId, PendingVersion> versions = new LinkedHashMap<>();
    List<ImportOutcome> outcomes = new ArrayList<>(rest.size());
    for (NewDocument document : rest) {
      Decision decision = decide(existing, document);
      PendingVersion version = decision.version();
      if (version != null && versions.putIfAbsent(version.entity(), version) != null) {
        // Named by its id before and by its key now: its next version has to wait for this one.
        break;
      }
      outcomes.add(decision.outcome());
    }
    writer.write(actor, purpose, List.copyOf(versions.values()));
    return outcomes;
  }

  private Decision decide(ExistingDocuments existing, NewDocument document) {
    try {
      return existing
          .findTarget(document)
          .map(target -> decide(target, document))
          .orElseGet(() -> Decision.write(PendingVersion.created(identify(document), document)));
    } catch (DuplicateDocumentException e) {
      return new Decision(ImportOutcome.rejected(e), null);
    }
  }

  private static Decision decide(ExistingDocument target, NewDocument document) {
    if (target.isDeleted()) {
      return Decision.write(PendingVersion.revived(target, document));
    }
    if (target.equalsContentOf(document)) {
      return new Decision(
          ImportOutcome.accepted(Status.UNCHANGED, target.entity(), target.entityVersion()), null);
    }
    return Decision.write(PendingVersion.replaced(target, document.externalKey(), document.body()));
  }

  private EntityId identify(NewDocument document) {
    return new EntityId(document.type(), document.id() == null ? ids.next() : document.id());
  }

  /** What becomes of a document, and the version to write for it, if any. */
  private record Decision(ImportOutcome outcome, @Nullable PendingVersion version) {

    static Decision write(PendingVersion version) {
      Status status = version.action() == ChangeAction.CREATED ? Status.CREATED : Status.REPLACED;
      return new Decision(
          ImportOutcome.accepted(status, version.entity(), version.entityVersion()), version);
    }
  }

  private static final class Chunk {

    private final List<NewDocument> documents = new ArrayList<>();
    private final Set<Object> names = new HashSet<>();
    private long characters;

    boolean admits(NewDocument document) {
      return documents.size() < CHUNK_DOCUMENTS
          && (documents.isEmpty()
              || characters + document.body().json().length() <= CHUNK_CHARACTERS)
          && names(document).stream().noneMatch(names::contains);
    }

    void add(NewDocument document) {
      documents.add(document);
      names.addAll(names(document));
      characters += document.body().json().length();
    }

    private static List<Object> names(NewDocument document) {
      List<Object> names = new ArrayList<>(2);
      if (document.id() != null) {
        names.add(new EntityId(document.type(), document.id()));
      }
      if (document.externalKey() != null) {
        names.add(List.of(document.type(), document.externalKey()));
      }
      return names;
    }
  }
}
