package nl.ongekend.api.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a person's way to the own pages.
 *
 * @param madeAt when the last code was made
 * @param expiresAt until when it could be used
 * @param usedAt when it was used; missing when it was not
 */
public record AccessState(Instant madeAt, Instant expiresAt, @Nullable Instant usedAt) {

  /** Returns whether the code waits for its use at a moment. */
  public boolean isWaiting(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }
}
