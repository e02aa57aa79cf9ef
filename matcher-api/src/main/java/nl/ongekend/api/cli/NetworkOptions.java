package nl.ongekend.api.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ongekend.api.config.Network;
import nl.ongekend.api.config.TlsKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say from where a server can be reached. */
final class NetworkOptions {

  @Option(
      names = "--public-origin",
      paramLabel = "URL",
      description = {
        "The address that people type, such as https://match.example. Alone: a proxy on this",
        "machine speaks TLS, and the server itself listens on loopback."
      })
  private @Nullable URI publicOrigin;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = {
        "The address to listen on, loopback when left out; 0.0.0.0 takes all. Beyond this",
        "machine it needs --tls-keystore or --trusted-proxy, and --public-origin."
      })
  private @Nullable String listen;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = "A PKCS#12 file with the key and certificates for TLS.")
  private @Nullable Path keystore;

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description = "A file with the password of the keystore on its first line.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      description = {
        "The address of a proxy on another machine that speaks TLS. Only it may connect, and its",
        "forwarded headers count. May be repeated."
      })
  private List<String> proxies = List.of();

  /**
   * Returns the network.
   *
   * @throws UsageException when something would go in the clear
   */
  Network network() throws IOException {
    URI origin = publicOrigin;
    try {
      if (origin != null && listen == null && keystore == null && proxies.isEmpty()) {
        return Network.behindLocalProxy(origin);
      }
      Set<InetAddress> trusted =
          proxies.stream().map(InetAddress::ofLiteral).collect(Collectors.toSet());
      InetAddress address = InetAddress.ofLiteral(listen == null ? "127.0.0.1" : listen);
      return new Network(address, origin, keys(), trusted);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable TlsKeys keys() throws IOException {
    if (keystore == null && passwordFile == null) {
      return null;
    }
    if (keystore == null || passwordFile == null) {
      throw new UsageException(
          "--tls-keystore (%s) and --tls-password-file (%s) must be given together.\nA password on the command line could be read by others."
              .formatted(keystore, passwordFile));
    }
    return new TlsKeys(keystore, Files.readString(passwordFile).lines().findFirst().orElse(""));
  }
}
