package nl.ongekend.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of documents, ordered by id as unsigned bytes.
 *
 * @param documents at most as many as were asked for
 * @param next the id after which the next page begins; absent on the last page
 */
public record DocumentPage(List<StoredDocument> documents, @Nullable UUID next) {

  /** Keeps its own copy of the list. */
  public DocumentPage {
    documents = List.copyOf(documents);
  }

  /** The cursor of the next page, if there is one. */
  public Optional<UUID> findNext() {
    return Optional.ofNullable(next);
  }
}
