package nl.ongekend.api.service;

import java.util.UUID;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.StoredDocument;

/**
 * Says that a document is kept.
 *
 * @param id its id
 * @param entityVersion the version it has now
 * @param position the change that made this version
 */
public record WriteResult(UUID id, long entityVersion, ChangePosition position) {

  static WriteResult of(StoredDocument stored) {
    return new WriteResult(stored.id(), stored.entityVersion(), stored.position());
  }

  /** Reads what {@link #toText} writes. */
  static WriteResult parse(String text) {
    String[] parts = text.split(" ", -1);
    return new WriteResult(
        UUID.fromString(parts[0]), Long.parseLong(parts[1]), ChangePosition.parse(parts[2]));
  }

  /** Returns it as text, to be remembered with an idempotency key: no document is kept twice. */
  String toText() {
    return id + " " + entityVersion + " " + position;
  }
}
