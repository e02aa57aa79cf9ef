package nl.ongekend.api.store;

import org.jspecify.annotations.Nullable;

/**
 * A version of an entity that is about to be written.
 *
 * @param body what the document says; absent exactly when it is deleted
 */
record PendingVersion(
    EntityId entity,
    @Nullable ExternalKey externalKey,
    @Nullable DocumentBody body,
    long entityVersion,
    ChangeAction action) {

  /** The first version of a new entity. */
  static PendingVersion created(EntityId entity, NewDocument document) {
    return new PendingVersion(
        entity, document.externalKey(), document.body(), 1, ChangeAction.CREATED);
  }

  /** The version that brings a deleted entity back; its numbers go on, so no ETag repeats. */
  static PendingVersion revived(ExistingDocument deleted, NewDocument document) {
    return new PendingVersion(
        deleted.entity(),
        document.externalKey(),
        document.body(),
        deleted.entityVersion() + 1,
        ChangeAction.CREATED);
  }

  static PendingVersion replaced(
      ExistingDocument existing, @Nullable ExternalKey externalKey, DocumentBody body) {
    return new PendingVersion(
        existing.entity(),
        externalKey == null ? existing.externalKey() : externalKey,
        body,
        existing.entityVersion() + 1,
        ChangeAction.REPLACED);
  }

  static PendingVersion deleted(ExistingDocument existing) {
    return new PendingVersion(
        existing.entity(), null, null, existing.entityVersion() + 1, ChangeAction.DELETED);
  }
}
