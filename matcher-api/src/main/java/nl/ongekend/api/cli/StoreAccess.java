package nl.ongekend.api.cli;

import java.util.Optional;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.postgres.EmbeddedPostgres;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/** The store of a home, also while a server has it; no index is opened. */
final class StoreAccess implements AutoCloseable {

  /** A migration holds one and works on another. */
  private static final int CONNECTIONS = 2;

  private final Store store;
  private final @Nullable HomeLock lock;

  private StoreAccess(Store store, @Nullable HomeLock lock) {
    this.store = store;
    this.lock = lock;
  }

  /**
   * Opens the store of a home.
   *
   * @throws nl.ongekend.api.home.HomeInUseException when another process is just opening it
   */
  static StoreAccess open(StoreSettings settings) {
    if (settings.external() != null) {
      return new StoreAccess(Store.open(settings), null);
    }
    Optional<DatabaseConnection> running =
        EmbeddedPostgres.findRunning(settings.home().postgres(), Store.DATABASE);
    if (running.isPresent()) {
      return new StoreAccess(Store.open(settings.withExternal(running.get(), CONNECTIONS)), null);
    }
    HomeLock lock = HomeLock.acquire(settings.home());
    try {
      return new StoreAccess(Store.open(settings), lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
    if (lock != null) {
      lock.close();
    }
  }
}
