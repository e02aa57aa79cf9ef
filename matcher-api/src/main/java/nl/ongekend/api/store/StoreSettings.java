package nl.ongekend.api.store;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.postgres.DatabaseConnection;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to open a store.
 *
 * @param home the home, whose embedded database is used unless another one is named
 * @param external a database server elsewhere; missing: the embedded one
 * @param connections largest number of connections, at least 2: a migration holds one and works on
 *     another
 * @param freeSpace the room for writes
 * @param clock the time that is written beside what happened
 * @param ids ids of documents that come without one
 */
public record StoreSettings(
    Home home,
    @Nullable DatabaseConnection external,
    int connections,
    FreeSpace freeSpace,
    InstantSource clock,
    IdGenerator ids) {

  /** Connections of an embedded server that serves one machine. */
  public static final int EMBEDDED_CONNECTIONS = 8;

  private static final int FEWEST_CONNECTIONS = 2;

  /** Checks the number of connections. */
  public StoreSettings {
    if (connections < FEWEST_CONNECTIONS) {
      throw new IllegalArgumentException(
          "connections (%d) must be at least %d.".formatted(connections, FEWEST_CONNECTIONS));
    }
  }

  /** The embedded database of a home. */
  public static StoreSettings embedded(Home home, InstantSource clock) {
    return new StoreSettings(
        home,
        null,
        EMBEDDED_CONNECTIONS,
        FreeSpace.of(home.postgres()),
        clock,
        new TimeOrderedIds(clock, new SecureRandom()));
  }

  /** A database server elsewhere, whose disk cannot be seen from here. */
  public StoreSettings withExternal(DatabaseConnection connection, int connections) {
    return new StoreSettings(home, connection, connections, FreeSpace.unlimited(), clock, ids);
  }

  /** The same store with another source of ids. */
  public StoreSettings withIds(IdGenerator ids) {
    return new StoreSettings(home, external, connections, freeSpace, clock, ids);
  }

  /** The same store with another measure of the room. */
  public StoreSettings withFreeSpace(FreeSpace freeSpace) {
    return new StoreSettings(home, external, connections, freeSpace, clock, ids);
  }
}
