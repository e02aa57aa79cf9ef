package nl.ongekend.api.backup;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ongekend.api.backup.BackupManifest.Kind;
import nl.ongekend.api.backup.BackupManifest.Part;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.home.HomeLock;
import nl.ongekend.api.home.PrivateFiles;
import nl.ongekend.api.postgres.DatabaseConnection;
import nl.ongekend.api.postgres.EmbeddedPostgres;
import nl.ongekend.api.seal.MasterKeyFile;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.store.StoreUnavailableException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.util.FileSystemUtils;

/** Makes backups of homes, and homes of backups. */
public final class Backups {

  /** Flyway holds one connection and works on another. */
  private static final int CONNECTIONS = 2;

  private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  private Backups() {}

  /** Returns the file of keys that belongs to a backup. */
  public static Path keys(Path backup) {
    return backup.resolveSibling(backup.getFileName() + ".keys");
  }

  /**
   * Writes everything of a home into one file, and the keys of people into another one beside it;
   * only their owner can read them. Others may go on writing: the files show one instant.
   *
   * @param target the file; one that is there is replaced when the new one is complete
   * @return what was written
   * @throws nl.ongekend.api.home.HomeInUseException when another process has just begun with it
   * @throws StoreUnavailableException when the database cannot be reached
   * @throws IOException if the file cannot be written
   */
  public static BackupManifest write(StoreSettings settings, Path target) throws IOException {
    DatabaseConnection external = settings.external();
    if (external != null) {
      return write(external, settings, target);
    }
    Path folder = settings.home().postgres();
    Optional<DatabaseConnection> running = EmbeddedPostgres.findRunning(folder, Store.DATABASE);
    if (running.isPresent()) {
      return write(running.get(), settings, target);
    }
    try (HomeLock _ = HomeLock.acquire(settings.home());
        EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      return write(server.database(Store.DATABASE), settings, target);
    }
  }

  private static BackupManifest write(
      DatabaseConnection database, StoreSettings settings, Path target) throws IOException {
    Path file = target.toAbsolutePath();
    Path draft = PrivateFiles.createDraft(file);
    Path keysDraft = PrivateFiles.createDraft(keys(file));
    try {
      BackupManifest manifest = write(database, settings, draft, keysDraft);
      // Newer keys open an older backup; older keys would not open this one.
      Files.move(keysDraft, keys(file), ATOMIC_MOVE, REPLACE_EXISTING);
      Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
      return manifest;
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(keysDraft);
    }
  }

  private static BackupManifest write(
      DatabaseConnection database, StoreSettings settings, Path file, Path keys)
      throws IOException {
    BackupManifest manifest;
    try (HikariDataSource pool = database.openPool(1);
        Connection connection = pool.getConnection();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream keysOut = new BufferedOutputStream(Files.newOutputStream(keys))) {
      manifest =
          BackupWriter.write(
              connection, settings.home().taxonomy(), settings.clock().instant(), out, keysOut);
    } catch (SQLException e) {
      throw new StoreUnavailableException(e);
    }
    PrivateFiles.force(file);
    PrivateFiles.force(keys);
    return manifest;
  }

  /**
   * Makes a home of a backup and of keys. All of both files is checked before anything is written;
   * the home must have no documents, and the master key that the keys were written under. People
   * whose key is not among the keys were erased after the backup: nothing of them is restored.
   *
   * @param keys the newest keys there are; of no meaning for a backup from before there were keys
   * @throws BackupException if a file is damaged or is of a newer version, the keys do not fit, or
   *     the home has rows
   * @throws nl.ongekend.api.home.HomeInUseException when another process owns the home
   * @throws StoreUnavailableException when the database cannot be reached
   * @throws IOException if a file cannot be read or written
   */
  public static RestoredBackup restore(Path source, Path keys, StoreSettings settings)
      throws IOException {
    try (BackupSet files = BackupSet.open(source, keys);
        HomeLock _ = HomeLock.acquire(settings.home())) {
      files.require(MasterKeyFile.of(settings.home()));
      DatabaseConnection external = settings.external();
      if (external != null) {
        restore(files, external);
      } else {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings.home().postgres())) {
          restore(files, server.database(Store.DATABASE));
        }
      }
      restoreFiles(files.documents(), settings.home());
      try (Store store = Store.open(settings)) {
        return new RestoredBackup(files.documents().manifest(), store.people().removeKeyless());
      }
    }
  }

  private static void restore(BackupSet files, DatabaseConnection database) throws IOException {
    try (HikariDataSource pool = database.openPool(CONNECTIONS)) {
      try (Connection connection = pool.getConnection()) {
        requireEmpty(connection);
      }
      String version = requireKnown(pool, files.documents().manifest().tables());
      Flyway.configure().dataSource(pool).target(version).load().migrate();
      try (Connection connection = pool.getConnection()) {
        Restorer.restore(connection, files.all());
      }
      Flyway.configure().dataSource(pool).load().migrate();
    } catch (SQLException e) {
      throw new StoreUnavailableException(e);
    }
  }

  /** Leaves a database without tables, or refuses one that has rows. */
  private static void requireEmpty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : Table.list(connection)) {
        if (table.isOfKeys()) {
          continue;
        }
        try (ResultSet row =
            statement.executeQuery("SELECT FROM %s LIMIT 1".formatted(table.name()))) {
          if (row.next()) {
            throw new BackupException(
                "the home to restore into must be empty, and its table %s has rows.\nName another folder with --home."
                    .formatted(table.name()));
          }
        }
      }
      String schema = connection.getSchema();
      statement.execute("DROP SCHEMA %1$s CASCADE; CREATE SCHEMA %1$s".formatted(schema));
    }
  }

  private static String requireKnown(HikariDataSource pool, String version) {
    MigrationInfo[] known = Flyway.configure().dataSource(pool).load().info().all();
    boolean isKnown =
        Arrays.stream(known)
            .map(MigrationInfo::getVersion)
            .anyMatch(MigrationVersion.fromVersion(version)::equals);
    if (!isKnown) {
      throw new BackupException(
          "the tables of the backup are of version %s, which this program does not know.\nUse the program that wrote it, or a newer one."
              .formatted(version));
    }
    return version;
  }

  /** The index follows from the store: an old one would be of another store. */
  private static void restoreFiles(BackupFile file, Home home) throws IOException {
    for (Part part : file.manifest().parts()) {
      if (part.kind() == Kind.FILE && FILE_NAME.matcher(part.name()).matches()) {
        Path target = home.taxonomy().resolve(part.name());
        Path draft = PrivateFiles.createDraft(target);
        try (InputStream content = file.content(part)) {
          Files.copy(content, draft, REPLACE_EXISTING);
        }
        Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
      }
    }
    FileSystemUtils.deleteRecursively(home.index());
    PrivateFiles.createFolder(home.index());
  }
}
