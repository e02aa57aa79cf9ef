package nl.ongekend.api.cli;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import nl.ongekend.api.cli.backend.OpenHome;
import nl.ongekend.api.config.Admission;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.config.Network;
import nl.ongekend.api.http.MatcherServer;
import org.jspecify.annotations.Nullable;

/** Serves an open home until the process is told to end. */
final class Serving {

  private static final int TOKEN_BYTES = 32;
  private static final int HIGHEST_PORT = 65_535;

  private final Shell shell;
  private final HttpSettings settings;

  /**
   * Prepares to serve.
   *
   * @param admission how people show who they are
   * @param contact whom to ask about this installation, if somebody said so
   * @throws UsageException when there is no such port
   */
  Serving(Shell shell, int port, Network network, Admission admission, @Nullable String contact) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageException(
          "--port (%d) must be in [0, %d].\nLeave it out for %d."
              .formatted(port, HIGHEST_PORT, HttpSettings.DEFAULT_PORT));
    }
    this.shell = shell;
    this.settings = settings(port, network).withAdmission(admission).withContact(contact);
  }

  /** Serves; returns when the thread is interrupted. */
  void serve(OpenHome home) {
    try (MatcherServer server = MatcherServer.start(home.services(), settings)) {
      // Requests end before the home is closed under them.
      home.beforeClose(server::close);
      home.lock().publish(server.endpoint());
      shell.say("Serving %s".formatted(server.endpoint().address()));
      URI known = settings.network().publicOrigin();
      if (known != null) {
        shell.say("Known as %s; listening on port %d.".formatted(known, server.port()));
      }
      shell.say("Home %s; stop with Ctrl-C.".formatted(home.home().root()));
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // That is how it ends; the flag would only disturb the closing of the home.
      shell.say("Stopping.");
    }
  }

  private static HttpSettings settings(int port, Network network) {
    byte[] secret = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(secret);
    return HttpSettings.of(port, HexFormat.of().formatHex(secret)).withNetwork(network);
  }
}
