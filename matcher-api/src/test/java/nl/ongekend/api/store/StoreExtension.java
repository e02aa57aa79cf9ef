package nl.ongekend.api.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.postgres.EmbeddedPostgres;
import nl.ongekend.api.seal.MasterKeyFile;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test class a {@link Store} on an empty database of its own. One embedded server serves
 * all classes; it starts when the first one asks and stops with the last.
 */
public final class StoreExtension implements ParameterResolver {

  /** The time of every write in these tests. */
  public static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

  private static final Namespace NAMESPACE = Namespace.create(StoreExtension.class);

  /** For JUnit. */
  public StoreExtension() {}

  /**
   * Returns the settings of a home of its own on the same database, with a copy of its master key.
   */
  public static StoreSettings inHome(StoreSettings settings, Path folder) {
    Home home = Home.open(folder);
    MasterKeyFile.of(home).copyFrom(MasterKeyFile.of(settings.home()));
    return new StoreSettings(
        home,
        settings.external(),
        settings.connections(),
        settings.freeSpace(),
        settings.clock(),
        settings.ids());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Store.class || type == StoreSettings.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Database database = database(context);
    return parameter.getParameter().getType() == Store.class ? database.store : database.settings;
  }

  private static Database database(ExtensionContext context) {
    Server server =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Server.class, key -> Server.start(), Server.class);
    ExtensionContext ofClass = context;
    while (ofClass.getTestMethod().isPresent()) {
      ofClass = ofClass.getParent().orElseThrow();
    }
    return ofClass
        .getStore(NAMESPACE)
        .computeIfAbsent(Database.class, key -> server.createDatabase(), Database.class);
  }

  private record Server(Home home, EmbeddedPostgres postgres, AtomicInteger databases)
      implements AutoCloseable {

    static Server start() {
      try {
        Path folder = Files.createTempDirectory("ongekend-test");
        Home home = Home.open(folder);
        return new Server(home, EmbeddedPostgres.start(home.postgres()), new AtomicInteger());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Database createDatabase() {
      DatabaseConnection connection = postgres.database("test_" + databases.incrementAndGet());
      StoreSettings settings =
          StoreSettings.embedded(home, Clock.fixed(NOW, ZoneOffset.UTC))
              .withExternal(connection, StoreSettings.EMBEDDED_CONNECTIONS);
      return new Database(settings, Store.open(settings));
    }

    @Override
    public void close() throws IOException {
      postgres.close();
      TestFolders.delete(home.root());
    }
  }

  private record Database(StoreSettings settings, Store store) implements AutoCloseable {

    @Override
    public void close() {
      store.close();
    }
  }
}
