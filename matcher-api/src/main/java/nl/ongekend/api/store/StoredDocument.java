package nl.ongekend.api.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as the store holds it now.
 *
 * @param entity its identity
 * @param organisationId the organisation that keeps it
 * @param externalKey its name in the system it came from, if it came from one
 * @param body what it says
 * @param entityVersion 1 for the first version, one more for each next one; the strong ETag
 * @param position the change that made this version
 */
public record StoredDocument(
    EntityId entity,
    UUID organisationId,
    @Nullable ExternalKey externalKey,
    DocumentBody body,
    long entityVersion,
    ChangePosition position) {

  /** The id within its type. */
  public UUID id() {
    return entity.id();
  }

  /** What it describes. */
  public EntityType type() {
    return entity.type();
  }

  /** The document as JSON text. */
  public String json() {
    return body.json();
  }
}
