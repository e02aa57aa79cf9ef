package nl.ongekend.api.config;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the server can be reached from. Beyond this machine nothing goes in the clear: the server
 * speaks TLS itself, or a proxy that is named does, and then only that proxy may connect.
 *
 * @param listen the address it listens on
 * @param publicOrigin under which address it is known, such as {@code https://match.example};
 *     missing when it is for this machine only
 * @param tls the keys for TLS; missing when it speaks none
 * @param proxies the addresses of proxies whose forwarded headers count
 */
public record Network(
    InetAddress listen,
    @Nullable URI publicOrigin,
    @Nullable TlsKeys tls,
    Set<InetAddress> proxies) {

  /** Refuses what would leave passwords in the clear, or would answer under any name. */
  public Network {
    proxies = Set.copyOf(proxies);
    if (publicOrigin != null && !isOrigin(publicOrigin)) {
      throw new IllegalArgumentException(
          "publicOrigin (%s) must be https, a host and nothing else.%nFor example https://match.example; without TLS passwords could be read on the way."
              .formatted(publicOrigin));
    }
    if (publicOrigin == null && (tls != null || !proxies.isEmpty())) {
      throw new IllegalArgumentException(
          "publicOrigin (none) must be given with TLS or proxies.%nName the address that people"
              + " type, such as https://match.example.");
    }
    if (tls != null && !proxies.isEmpty()) {
      throw new IllegalArgumentException(
          "proxies (%s) must be left out with TLS of its own.%nLet either the server or the proxy speak it."
              .formatted(names(proxies)));
    }
    if (!listen.isLoopbackAddress() && tls == null && proxies.isEmpty()) {
      throw new IllegalArgumentException(
          "listen (%s) must be this machine without TLS.%nGive a keystore, or name the proxy that speaks TLS."
              .formatted(listen.getHostAddress()));
    }
  }

  private static boolean isOrigin(URI uri) {
    return "https".equals(uri.getScheme())
        && uri.getHost() != null
        && uri.toString().equals("https://" + uri.getAuthority())
        && uri.getUserInfo() == null;
  }

  private static String names(Set<InetAddress> addresses) {
    return addresses.stream()
        .map(InetAddress::getHostAddress)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Returns this machine and nothing else. */
  public static Network loopback() {
    return new Network(InetAddress.ofLiteral("127.0.0.1"), null, null, Set.of());
  }

  /** Returns this machine, made known by a proxy on it that speaks TLS. */
  public static Network behindLocalProxy(URI publicOrigin) {
    Set<InetAddress> local =
        Stream.of("127.0.0.1", "::1").map(InetAddress::ofLiteral).collect(Collectors.toSet());
    return new Network(InetAddress.ofLiteral("127.0.0.1"), publicOrigin, null, local);
  }

  /** Returns whether people come over TLS, so that cookies must not go without. */
  public boolean isSecure() {
    return publicOrigin != null;
  }

  /** Returns whether commands on this machine need a way of their own. */
  public boolean needsLocalWay() {
    return tls != null || !listen.isLoopbackAddress();
  }
}
