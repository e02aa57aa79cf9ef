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

  private final ZipOutputStream zip;
  private final List<Part> parts = new ArrayList<>();

  private BackupWriter(ZipOutputStream zip) {
    this.zip = zip;
  }

  /**
   * Writes an archive.
   *
   * @param connection a connection whose transaction this takes over
   * @param files the folder of active files
   * @param at the time that is written into it
   */
  static BackupManifest write(Connection connection, Path files, Instant at, OutputStream out)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      BackupWriter writer = new BackupWriter(zip);
      String tables = tablesVersion(connection);
      for (Table table : Table.list(connection)) {
        writer.add(connection, table);
      }
      connection.rollback();
      writer.addFiles(files);
      BackupManifest manifest =
          new BackupManifest(
              BackupManifest.SCHEMA,
              Program.build().version(),
              Program.build().commit(),
              new Today(() -> at, null).date().toString(),
              at.toString(),
              tables,
              writer.parts);
      writer.add(manifest);
      return manifest;
    }
  }

  private static String tablesVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TABLES_VERSION)) {
      if (!row.next()) {
        throw new BackupException("the database has no tables yet.\nStart Ongekend once first.");
      }
      return row.getString(1);
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

  private void add(BackupManifest manifest) throws IOException {
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(ViewJson.writePretty(manifest).getBytes(UTF_8));
    zip.closeEntry();
  }
}
