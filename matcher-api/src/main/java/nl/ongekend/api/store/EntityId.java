package nl.ongekend.api.store;

import java.util.UUID;

/**
 * The identity of an entity. Ids are unique per type over all organisations, so that an index over
 * several of them cannot confuse two documents; a passport and its circumstances may share one.
 */
public record EntityId(EntityType type, UUID id) {

  /** Returns the identity of a passport. */
  public static EntityId ofPassport(UUID id) {
    return new EntityId(EntityType.PASSPORT, id);
  }

  /** Type and id, such as {@code PASSPORT 01890a5d-ac96-774b-bcce-b302099a8057}. */
  @Override
  public String toString() {
    return type + " " + id;
  }
}
