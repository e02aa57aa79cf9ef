package nl.ongekend.api.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document of an import.
 *
 * @param status what was done
 * @param entity its identity; absent when it was rejected
 * @param entityVersion the version it has now; 0 when it was rejected
 * @param rejection why it was rejected; absent otherwise
 */
public record ImportOutcome(
    Status status,
    @Nullable EntityId entity,
    long entityVersion,
    @Nullable StoreException rejection) {

  /** What was done with a document. */
  public enum Status {
    /** It was not there. */
    CREATED,
    /** It was there and said the same. */
    UNCHANGED,
    /** It was there and said something else. */
    REPLACED,
    /** It could not be kept. */
    REJECTED
  }

  static ImportOutcome accepted(Status status, EntityId entity, long entityVersion) {
    return new ImportOutcome(status, entity, entityVersion, null);
  }

  static ImportOutcome rejected(StoreException rejection) {
    return new ImportOutcome(Status.REJECTED, null, 0, rejection);
  }

  /** The identity of the document, unless it was rejected. */
  public Optional<EntityId> findEntity() {
    return Optional.ofNullable(entity);
  }

  /** Why it was rejected, if it was. */
  public Optional<StoreException> findRejection() {
    return Optional.ofNullable(rejection);
  }
}
