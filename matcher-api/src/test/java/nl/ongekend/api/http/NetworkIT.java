package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.config.Network;
import nl.ongekend.api.config.Rate;
import nl.ongekend.api.config.TlsKeys;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Beyond this machine: TLS with a key made here, proxies, and what is refused. */
@ExtendWith(StoreExtension.class)
class NetworkIT {

  private static final String PASSWORD = "password of the file";
  private static final URI PUBLIC = URI.create("https://match.example");
  private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
  private static final InetAddress EVERYWHERE = InetAddress.ofLiteral("0.0.0.0");
  private static final Rate FEW = new Rate(5, 1);
  private static final InetAddress PROXY = InetAddress.ofLiteral("192.0.2.7");

  @Test
  void server_withAKeystore_speaksTlsAndKeepsAWayForCommands(
      Store store, StoreSettings settings, @TempDir Path folder) throws Exception {
    String password =
        new Accounts(store, settings)
            .add(new NewAccount("secured", Role.JOB_COACH, "assen"))
            .oneTimePassword();
    Path keystore = keystore(folder);
    Network network =
        new Network(
            LOOPBACK, URI.create("https://localhost"), new TlsKeys(keystore, PASSWORD), Set.of());
    try (RunningServer server =
            RunningServer.start(settings, folder, http -> http.withNetwork(network));
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(keystore)).build()) {
      String people = "https://localhost:%d".formatted(server.server().port());
      HttpResponse<String> page =
          send(client, HttpRequest.newBuilder(URI.create(people + "/login")));
      HttpResponse<String> opened =
          send(
              client,
              HttpRequest.newBuilder(URI.create(people + "/login"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .header("Origin", people)
                  .POST(
                      BodyPublishers.ofString(
                          "account=secured&password=%s&newPassword=four+words+nobody+guesses"
                              .formatted(password))));

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Strict-Transport-Security"))
          .contains("max-age=31536000");
      assertThat(opened.statusCode()).isEqualTo(303);
      assertThat(opened.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure;");
      assertThat(server.address().getScheme()).isEqualTo("http");
      assertThat(
              server.get("/v1/version", "Authorization", "Bearer " + RunningServer.TOKEN).status())
          .isEqualTo(200);
    }
  }

  @Test
  void forwardedAddress_countsFromATrustedProxyOnly(
      Store store, StoreSettings settings, @TempDir Path folder) {
    new Accounts(store, settings).add(new NewAccount("proxied-name", Role.JOB_COACH, "assen"));
    try (RunningServer behind =
            start(settings, folder.resolve("behind"), Network.behindLocalProxy(PUBLIC));
        RunningServer alone = start(settings, folder.resolve("alone"), Network.loopback())) {
      for (int i = 0; i < 50; i++) {
        ask(behind, "198.51.100.%d, 203.0.113.1".formatted(i));
        ask(alone, "198.51.100." + i);
      }

      assertThat(ask(behind, "198.51.100.9, 203.0.113.1"))
          .as("the address that the proxy saw")
          .isEqualTo(429);
      assertThat(ask(behind, "203.0.113.1, 203.0.113.2"))
          .as("what stands before it is anybody's word")
          .isEqualTo(401);
      assertThat(ask(alone, "198.51.100.200")).as("nobody is trusted here").isEqualTo(429);
    }
  }

  private static RunningServer start(StoreSettings settings, Path folder, Network network) {
    return RunningServer.start(
        settings,
        folder,
        http -> http.withNetwork(network).with(bounds -> bounds.withRates(FEW, FEW)));
  }

  @Test
  void server_behindAProxyElsewhere_answersNobodyElse(
      StoreSettings settings, @TempDir Path folder) {
    Network network = new Network(EVERYWHERE, PUBLIC, null, Set.of(PROXY));
    try (RunningServer server =
        RunningServer.start(settings, folder, http -> http.withNetwork(network))) {
      String own = own();
      assumeThat(own).as("an address of this machine beside loopback").isNotEmpty();
      URI address =
          URI.create("http://%s:%d/v1/health/live".formatted(own, server.server().port()));

      try (HttpClient client = HttpClient.newHttpClient()) {
        assertThat(send(client, HttpRequest.newBuilder(address)).statusCode()).isEqualTo(403);
      }
      assertThat(server.get("/v1/health/live").status()).isEqualTo(200);
    }
  }

  @Test
  void network_thatWouldGoInTheClear_isRefused() {
    refused(EVERYWHERE, null, "listen (0.0.0.0) must be this machine without TLS.");
    refused(EVERYWHERE, PUBLIC, "listen (0.0.0.0) must be this machine without TLS.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network(EVERYWHERE, null, null, Set.of(PROXY)))
        .withMessageStartingWith("publicOrigin (none) must be given with TLS or proxies.");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Network(EVERYWHERE, PUBLIC, new TlsKeys(Path.of("keys"), PASSWORD), Set.of(PROXY)))
        .withMessageStartingWith("proxies (192.0.2.7) must be left out with TLS of its own.");
  }

  private static void refused(InetAddress listen, @Nullable URI origin, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Network(listen, origin, null, Set.of()))
        .withMessageStartingWith(message);
  }

  /** An address of this machine that is not loopback; empty when it has none. */
  private static String own() {
    try {
      InetAddress address = InetAddress.getLocalHost();
      return address.isLoopbackAddress() ? "" : address.getHostAddress();
    } catch (IOException e) {
      return "";
    }
  }

  private static int ask(RunningServer server, String forwarded) {
    return server.get("/v1/version", "X-Forwarded-For", forwarded).status();
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path keystore(Path folder) throws IOException, InterruptedException {
    Path keystore = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    return keystore;
  }

  private static SSLContext trusting(Path keystore) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(keystore)) {
      keys.load(stream, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", keys.getCertificate("server"));
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context;
  }
}
