package nl.ongekend.api.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The settings without which a server may lose a write that it acknowledged. */
public final class Durability {

  private static final List<String> REQUIRED =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private Durability() {}

  /**
   * Asks a server for its settings and refuses one that trades durability for speed.
   *
   * @throws PostgresException when {@code fsync}, {@code synchronous_commit} or {@code
   *     full_page_writes} is off
   */
  public static void require(Connection connection) throws SQLException {
    for (String setting : REQUIRED) {
      if (show(connection, setting).equals("off")) {
        throw new PostgresException(
            "%s (off) of the database server must be on: otherwise acknowledged writes can be lost.\n"
                    .formatted(setting)
                + "Maybe remove it from postgresql.conf, ALTER SYSTEM, ALTER DATABASE or ALTER"
                + " ROLE.");
      }
    }
  }

  static String show(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    }
  }
}
