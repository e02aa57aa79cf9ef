package nl.ongekend.api.home;

import java.net.URI;

/**
 * Where a running server listens and what a command of the same user shows to be let in.
 *
 * @param address root of the server, such as {@code http://127.0.0.1:8080}
 * @param token secret of this run of the server
 */
public record ServerEndpoint(URI address, String token) {

  /** Checks that the token fits on one line of the lock file. */
  public ServerEndpoint {
    if (token.isBlank() || token.lines().count() != 1) {
      throw new IllegalArgumentException("token must be one line of text, not blank.");
    }
  }

  /** The address; the token is left out, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "ServerEndpoint[" + address + "]";
  }
}
