package nl.ongekend.api.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of documents, ordered by id as unsigned bytes.
 *
 * @param documents at most as many as were asked for
 * @param next the id after which the next page begins; absent on the last page
 * @param <D> the document
 */
public record Page<D>(List<Stored<D>> documents, @Nullable UUID next) {

  /** Copies the list. */
  public Page {
    documents = List.copyOf(documents);
  }

  /** Returns the cursor of the next page, if there is one. */
  public Optional<UUID> findNext() {
    return Optional.ofNullable(next);
  }
}
