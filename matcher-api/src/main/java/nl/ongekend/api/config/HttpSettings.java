package nl.ongekend.api.config;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the server listens and what it takes.
 *
 * @param port 0 to 65,535; 0 takes one that is free
 * @param token the secret of this run: a request that shows another one is refused
 * @param bounds what requests may cost
 * @param network where it can be reached from
 * @param admission how people show who they are
 * @param contact whom to ask about this installation; missing: nobody has said so
 */
public record HttpSettings(
    int port,
    String token,
    RequestBounds bounds,
    Network network,
    Admission admission,
    @Nullable String contact) {

  /** The port when nobody says. */
  public static final int DEFAULT_PORT = 8080;

  /** Checks the ranges. */
  public HttpSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException(
          "port (%d) must be in [0, 65535].%nMaybe leave it out for %d."
              .formatted(port, DEFAULT_PORT));
    }
  }

  /** Returns the usual settings. */
  public static HttpSettings of(int port, String token) {
    return new HttpSettings(
        port, token, RequestBounds.standard(), Network.loopback(), Admission.passwords(), null);
  }

  /** Returns the same with other bounds. */
  public HttpSettings with(UnaryOperator<RequestBounds> change) {
    return new HttpSettings(port, token, change.apply(bounds), network, admission, contact);
  }

  /** Returns the same with another bound of bodies. */
  public HttpSettings withMostBodyBytes(int bytes) {
    return with(known -> known.withMostBodyBytes(bytes));
  }

  /** Returns the same with another longest wait. */
  public HttpSettings withLongestWait(Duration wait) {
    return with(known -> known.withLongestWait(wait));
  }

  /** Returns the same on another network. */
  public HttpSettings withNetwork(Network other) {
    return new HttpSettings(port, token, bounds, other, admission, contact);
  }

  /** Returns the same with whom to ask. */
  public HttpSettings withContact(@Nullable String other) {
    return new HttpSettings(port, token, bounds, network, admission, other);
  }

  /** Returns the same with other ways to show who one is. */
  public HttpSettings withAdmission(Admission other) {
    return new HttpSettings(port, token, bounds, network, other, contact);
  }

  /** The port; the token is left out, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "HttpSettings[port %d]".formatted(port);
  }
}
