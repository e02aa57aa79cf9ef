package nl.ongekend.api.store;

import java.util.UUID;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What a write has to know about an entity that is there already; its row is locked.
 *
 * @param docVersion version of the schema, 0 when deleted
 * @param contentHash absent when deleted
 */
record ExistingDocument(
    EntityId entity,
    UUID organisationId,
    @Nullable ExternalKey externalKey,
    int docVersion,
    @Nullable ContentHash contentHash,
    long entityVersion) {

  boolean isDeleted() {
    return contentHash == null;
  }

  boolean says(DocumentBody body) {
    return contentHash != null && body.saysTheSameAs(docVersion, contentHash);
  }

  /** Whether a document would change nothing; one without a key leaves the key as it is. */
  boolean equalsContentOf(NewDocument document) {
    boolean sameKey = document.externalKey() == null || document.externalKey().equals(externalKey);
    return sameKey && says(document.body());
  }
}
