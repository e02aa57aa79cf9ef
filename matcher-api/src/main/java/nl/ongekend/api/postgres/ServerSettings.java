package nl.ongekend.api.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of an embedded server: given to it on its command line, and checked by asking it.
 */
final class ServerSettings {

  static final String LOOPBACK = "127.0.0.1";

  static byte[] loopbackBytes() {
    return new byte[] {127, 0, 0, 1};
  }

  /* On the command line they win over every file and over ALTER SYSTEM. */
  private static final Map<String, String> VALUES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("fsync", "on"),
              Map.entry("full_page_writes", "on"),
              Map.entry("listen_addresses", LOOPBACK),
              // No statement and no row reaches the log: either may describe a person.
              Map.entry("log_error_verbosity", "terse"),
              Map.entry("log_min_error_statement", "panic"),
              Map.entry("log_statement", "none"),
              Map.entry("max_wal_size", "1GB"),
              Map.entry("password_encryption", "scram-sha-256"),
              Map.entry("synchronous_commit", "on"),
              Map.entry("unix_socket_directories", "")));

  private ServerSettings() {}

  static List<String> arguments() {
    return VALUES.entrySet().stream()
        .flatMap(setting -> List.of("-c", setting.getKey() + "=" + setting.getValue()).stream())
        .toList();
  }

  /**
   * Asks a server for every setting.
   *
   * @throws PostgresException when it cannot be asked, or one differs
   */
  static void require(DatabaseConnection server) {
    try (Connection connection = server.open()) {
      for (Map.Entry<String, String> setting : VALUES.entrySet()) {
        String actual = Durability.show(connection, setting.getKey());
        if (!actual.equals(setting.getValue())) {
          throw new PostgresException(
              "%s (%s) of the embedded database server must be '%s'.\nMaybe ALTER DATABASE or ALTER ROLE changed it; reset it there."
                  .formatted(setting.getKey(), actual, setting.getValue()));
        }
      }
    } catch (SQLException e) {
      throw new PostgresException(
          "Cannot ask %s for its settings: %s".formatted(server, e.getMessage()), e);
    }
  }
}
