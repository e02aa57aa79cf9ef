package nl.ongekend.api.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server of our own, with its data in a folder of the home.
 *
 * <p>It listens on the loopback address only, on a free port, and asks for a random password that
 * only the owner of the home can read. It writes through to the disk before it acknowledges a
 * write, and {@link #start} checks that it does. A server that was left running by a process that
 * was killed is adopted when it is sound, and otherwise stopped first. All waiting is bounded.
 *
 * <p>The caller owns the home ({@link nl.ongekend.api.home.HomeLock}) for as long as the server
 * runs. Safe for use by several threads.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private final ServerLauncher launcher;
  private final Postmaster postmaster;

  private EmbeddedPostgres(ServerLauncher launcher, Postmaster postmaster) {
    this.launcher = launcher;
    this.postmaster = postmaster;
  }

  /**
   * Starts the server of a folder, or adopts the one that runs already; makes its data on the first
   * start.
   *
   * @param folder folder of the server, directly inside the home
   * @throws PostgresException when no sound server can be had; the message ends with the last lines
   *     of its log, or with what to do
   */
  public static EmbeddedPostgres start(Path folder) {
    ServerLauncher launcher = ServerLauncher.prepare(PostgresFolders.in(folder));
    return new EmbeddedPostgres(launcher, launcher.launch());
  }

  /**
   * How to reach a database of the server that runs in a folder, whoever started it; empty when
   * none runs. For reading beside its owner.
   */
  public static Optional<DatabaseConnection> findRunning(Path folder, String database) {
    return ServerLauncher.findRunning(PostgresFolders.in(folder), database);
  }

  /** The process id of the server. */
  public long pid() {
    return postmaster.pid();
  }

  /**
   * How to reach a database of this server; the database is made when there is none.
   *
   * @param name lower-case letters, digits and underscores, beginning with a letter, at most 63
   */
  public DatabaseConnection database(String name) {
    if (!DATABASE_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "database name (%s) must match %s.".formatted(name, DATABASE_NAME));
    }
    try (Connection connection = launcher.connectionTo(postmaster).open()) {
      if (!exists(connection, name)) {
        create(connection, name);
      }
    } catch (SQLException e) {
      throw new PostgresException("Cannot make database %s: %s".formatted(name, e.getMessage()), e);
    }
    return launcher.connectionTo(postmaster, name);
  }

  /**
   * Stops the server: connections are cut, what was acknowledged is on disk. Does nothing when it
   * has ended already.
   *
   * @throws PostgresException when it does not end in time
   */
  @Override
  public void close() {
    launcher.stop(postmaster);
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    String sql = "SELECT FROM pg_database WHERE datname = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void create(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
  }
}
