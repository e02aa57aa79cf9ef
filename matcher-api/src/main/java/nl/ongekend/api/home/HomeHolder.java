package nl.ongekend.api.home;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process that owns a home.
 *
 * @param pid its process id
 * @param endpoint where it listens; absent while it starts, or when it is a command that serves
 *     nobody
 */
public record HomeHolder(long pid, @Nullable ServerEndpoint endpoint) {

  /** Where the process listens, if it does. */
  public Optional<ServerEndpoint> findEndpoint() {
    return Optional.ofNullable(endpoint);
  }
}
