package nl.ongekend.api.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way into the store.
 *
 * @param type what it describes
 * @param id the id the client chose; missing: the store makes one
 * @param externalKey its name in the system it came from, if it came from one
 * @param body what it says
 */
public record NewDocument(
    EntityType type, @Nullable UUID id, @Nullable ExternalKey externalKey, DocumentBody body) {

  /** A document that the store gives an id. */
  public static NewDocument of(EntityType type, DocumentBody body) {
    return new NewDocument(type, null, null, body);
  }

  /** The same document under an id of the client. */
  public NewDocument withId(UUID id) {
    return new NewDocument(type, id, externalKey, body);
  }

  /** The same document under a name of another system. */
  public NewDocument withExternalKey(ExternalKey externalKey) {
    return new NewDocument(type, id, externalKey, body);
  }
}
