package nl.ongekend.api.config;

import java.net.URI;
import java.time.Duration;
import nl.ongekend.core.document.NdjsonReader;
import org.jspecify.annotations.Nullable;

/**
 * How the server listens and what it takes.
 *
 * @param port 0 to 65,535; 0 takes one that is free
 * @param token the secret of this run: a request that shows another one is refused
 * @param mostBodyBytes the most bytes of a body, at least 1; imports are bounded by the line
 * @param longestWait how long a read waits for a position of the change log
 * @param publicOrigin where a proxy with TLS makes the server known, such as {@code
 *     https://match.example}; missing when it is for this machine only
 */
public record HttpSettings(
    int port, String token, int mostBodyBytes, Duration longestWait, @Nullable URI publicOrigin) {

  /** The port when nobody says. */
  public static final int DEFAULT_PORT = 8080;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /** Checks the ranges. */
  public HttpSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(
          "port (%d) must be in [0, 65535].%nMaybe leave it out for %d."
              .formatted(port, DEFAULT_PORT));
    }
    if (mostBodyBytes < 1) {
      throw new IllegalArgumentException(
          "mostBodyBytes (%d) must be at least 1.%nMaybe kilobytes were meant."
              .formatted(mostBodyBytes));
    }
    if (publicOrigin != null && !isOrigin(publicOrigin)) {
      throw new IllegalArgumentException(
          "publicOrigin (%s) must be https, a host and nothing else.%nFor example https://match.example; without TLS passwords could be read on the way."
              .formatted(publicOrigin));
    }
  }

  private static boolean isOrigin(URI uri) {
    return "https".equals(uri.getScheme())
        && uri.getHost() != null
        && uri.toString().equals("https://" + uri.getAuthority())
        && uri.getUserInfo() == null;
  }

  /** Returns the usual settings. */
  public static HttpSettings of(int port, String token) {
    return new HttpSettings(port, token, NdjsonReader.MOST_BYTES, LONGEST_WAIT, null);
  }

  /** Returns the same with another bound of bodies. */
  public HttpSettings withMostBodyBytes(int bytes) {
    return new HttpSettings(port, token, bytes, longestWait, publicOrigin);
  }

  /** Returns the same with another longest wait. */
  public HttpSettings withLongestWait(Duration wait) {
    return new HttpSettings(port, token, mostBodyBytes, wait, publicOrigin);
  }

  /** Returns the same, made known by a proxy. */
  public HttpSettings withPublicOrigin(@Nullable URI origin) {
    return new HttpSettings(port, token, mostBodyBytes, longestWait, origin);
  }

  /** The port; the token is left out, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "HttpSettings[port %d]".formatted(port);
  }
}
