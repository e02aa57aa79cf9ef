package nl.ongekend.api.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version in the history of an entity.
 *
 * @param entityVersion its number
 * @param action what made it
 * @param body what the document said; absent when it was deleted
 * @param accountId who did it
 * @param at when
 */
public record DocumentVersion(
    long entityVersion,
    ChangeAction action,
    @Nullable DocumentBody body,
    UUID accountId,
    Instant at) {

  /** What the document said, unless it was deleted. */
  public Optional<DocumentBody> findBody() {
    return Optional.ofNullable(body);
  }
}
