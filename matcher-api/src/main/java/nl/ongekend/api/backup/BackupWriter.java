package nl.ongekend.api.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ongekend.api.backup.BackupManifest.Kind;
import nl.ongekend.api.backup.BackupManifest.Part;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.view.Program;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes tables and files into one archive; the manifest comes last, when all is known. */
final class BackupWriter {

  static final String MANIFEST = "manifest.json";

  private static final String TABLES_VERSION =
      """
      SELECT version FROM flyway_schema_history
      WHERE success AND version IS NOT NULL
      ORDER BY installed_rank DESC LIMIT 1
      """;

  private static final String FINGERPRINT = "SELECT fingerprint FROM " + Table.MASTER_KEY;

  private final ZipOutputStream zip;
  private final String tables;
  private final Instant at;
  private final List<Part> parts = new ArrayList<>();

  private BackupWriter(ZipOutputStream zip, String tables, Instant at) {
    this.zip = zip;
    this.tables = tables;
    this.at = at;
  }

  /**
   * Writes an archive, and one of the keys without which it says nothing about people.
   *
   * @param connection a connection whose transaction this takes over
   * @param files the folder of active files
   * @param at the time that is written into both
   */
  static BackupManifest write(
      Connection connection, Path files, Instant at, OutputStream out, OutputStream keys)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    String version = single(connection, TABLES_VERSION);
    List<Table> all = Table.list(connection);
    boolean isSealed = all.stream().anyMatch(table -> table.name().equals(Table.MASTER_KEY));
    try (ZipOutputStream zip = new ZipOutputStream(keys)) {
      BackupWriter writer = new BackupWriter(zip, version, at);
      writer.addAll(connection, all.stream().filter(table -> isSealed && table.isOfKeys()));
      writer.addManifest(
          BackupManifest.KEYS_SCHEMA, isSealed ? single(connection, FINGERPRINT) : null);
    }
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      BackupWriter writer = new BackupWriter(zip, version, at);
      writer.addAll(connection, all.stream().filter(table -> !isSealed || !table.isOfKeys()));
      connection.rollback();
      writer.addFiles(files);
      return writer.addManifest(BackupManifest.SCHEMA, null);
    }
  }

  private static String single(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        throw new BackupException("the database has no tables yet.\nStart Ongekend once first.");
      }
      return row.getString(1);
    }
  }

  private void addAll(Connection connection, Stream<Table> chosen)
      throws SQLException, IOException {
    for (Table table : chosen.toList()) {
      add(connection, table);
    }
  }

  private void add(Connection connection, Table table) throws SQLException, IOException {
    zip.putNextEntry(new ZipEntry("tables/" + table.name()));
    MeasuredStream measured = new MeasuredStream(zip);
    long rows =
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), measured);
    zip.closeEntry();
    parts.add(
        new Part(
            Kind.TABLE, table.name(), table.columns(), rows, measured.bytes(), measured.sha256()));
  }

  private void addFiles(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      zip.putNextEntry(new ZipEntry("files/" + name));
      MeasuredStream measured = new MeasuredStream(zip);
      Files.copy(file, measured);
      zip.closeEntry();
      parts.add(new Part(Kind.FILE, name, List.of(), 0, measured.bytes(), measured.sha256()));
    }
  }

  private BackupManifest addManifest(String schema, @Nullable String masterKey) throws IOException {
    BackupManifest manifest =
        new BackupManifest(
            schema,
            Program.build().version(),
            Program.build().commit(),
            new Today(() -> at, null).date().toString(),
            at.toString(),
            tables,
            parts,
            masterKey);
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(ViewJson.writePretty(manifest).getBytes(UTF_8));
    zip.closeEntry();
    return manifest;
  }
}
