package nl.ongekend.api.cli.backend;

import java.io.IOException;
import java.util.Optional;
import nl.ongekend.api.home.HomeHolder;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.home.ServerEndpoint;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.store.StoreSettings;

/** Chooses who answers. */
public final class Backends {

  private Backends() {}

  /**
   * Returns the server that owns the home, or else this process with the home open.
   *
   * @param today the date of questions that name none, unless a server answers
   * @throws nl.ongekend.api.home.HomeInUseException when a process that serves nobody owns it
   * @throws IOException if a file of the home cannot be read
   */
  public static Backend open(StoreSettings settings, Today today) throws IOException {
    Optional<ServerEndpoint> server =
        HomeLock.findHolder(settings.home()).flatMap(HomeHolder::findEndpoint);
    return server.isPresent()
        ? new RemoteBackend(server.get(), settings.home())
        : new LocalBackend(OpenHome.open(settings, today));
  }
}
