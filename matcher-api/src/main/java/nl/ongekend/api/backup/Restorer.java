package nl.ongekend.api.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ongekend.api.backup.BackupManifest.Kind;
import nl.ongekend.api.backup.BackupManifest.Part;
import org.postgresql.PGConnection;

/**
 * Puts the tables of archives into empty tables of the same version, all or none.
 *
 * <p>A position in the log of changes counts transactions of one server, and another server counts
 * from somewhere else. The log is therefore renumbered, in the same order, as if one transaction
 * had made all changes. Alerts begin at the first change again: what was told is not told twice.
 */
final class Restorer {

  private static final String CHANGES = "change_log";

  private static final String ALERTS = "alert_follower";

  /** The next number of each column that numbers itself. */
  private static final String NUMBERED =
      """
      SELECT format('SELECT setval(%L, coalesce(max(%I), 0) + 1, false) FROM %s',
                    pg_get_serial_sequence(a.attrelid::regclass::text, a.attname), a.attname,
                    a.attrelid::regclass)
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attidentity <> '' AND c.relkind IN ('r', 'p')
        AND c.relnamespace = current_schema()::regnamespace
      """;

  private final Connection connection;
  private final Map<String, Table> tables;

  private Restorer(Connection connection) throws SQLException {
    this.connection = connection;
    this.tables =
        Table.list(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
  }

  /** Fills the tables in one transaction. */
  static void restore(Connection connection, List<BackupFile> files)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    // The links of the audit come with the backup; new ones would cover the same rows again.
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL ongekend.restoring = 'on'");
    }
    Restorer restorer = new Restorer(connection);
    for (BackupFile file : files) {
      restorer.copyTables(file);
    }
    restorer.continueNumbers();
    connection.commit();
  }

  private void copyTables(BackupFile file) throws SQLException, IOException {
    for (Part part : file.manifest().parts()) {
      if (part.kind() == Kind.TABLE) {
        copy(file, part);
      }
    }
  }

  private void copy(BackupFile file, Part part) throws SQLException, IOException {
    Table table = tables.get(part.name());
    if (table == null || !table.columns().equals(part.columns())) {
      throw new BackupException(
          "table (%s) of the backup is not one of its version.\nNothing was changed; use another copy."
              .formatted(part.name()));
    }
    boolean changes = part.name().equals(CHANGES);
    if (changes) {
      execute("CREATE TEMPORARY TABLE copied_changes (LIKE change_log) ON COMMIT DROP");
    }
    String copy = table.copyInto(changes ? "copied_changes" : table.name());
    try (InputStream content = file.content(part)) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, content);
    }
  }

  private void continueNumbers() throws SQLException {
    String others =
        Objects.requireNonNull(tables.get(CHANGES)).columns().stream()
            .filter(column -> !column.equals("xid") && !column.equals("seq"))
            .collect(Collectors.joining(", "));
    execute(
        """
        CREATE TEMPORARY TABLE moved ON COMMIT DROP AS
          SELECT xid, seq, row_number() OVER (ORDER BY xid, seq) AS number FROM copied_changes;
        INSERT INTO change_log (xid, seq, %1$s) OVERRIDING SYSTEM VALUE
          SELECT pg_current_xact_id(), m.number, %1$s
          FROM copied_changes c JOIN moved m USING (xid, seq);
        UPDATE entity e SET change_xid = pg_current_xact_id(), change_seq = m.number
          FROM moved m WHERE m.xid = e.change_xid AND m.seq = e.change_seq;
        """
            .formatted(others));
    if (tables.containsKey(ALERTS)) {
      execute("UPDATE alert_follower SET xid = '0', seq = 0");
    }
    try (Statement statement = connection.createStatement();
        ResultSet numbered = statement.executeQuery(NUMBERED)) {
      while (numbered.next()) {
        execute(numbered.getString(1));
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
