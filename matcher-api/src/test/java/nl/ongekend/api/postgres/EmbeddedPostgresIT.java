package nl.ongekend.api.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.ongekend.api.home.Home;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** The life of an embedded server, with real processes. All tests share one home. */
final class EmbeddedPostgresIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private static Path homeFolder;

  private static PostgresFolders folders = PostgresFolders.in(Path.of("unset"));

  @BeforeAll
  static void leaveAnInitializationHalfWay() throws IOException {
    folders = PostgresFolders.in(Home.open(homeFolder).postgres());
    Files.createDirectory(folders.unfinishedData());
    Files.writeString(folders.unfinishedData().resolve("PG_VERSION"), "18\n");
  }

  @AfterEach
  void leaveNoServerBehind() {
    assertThat(Postmaster.listProcesses(folders.data())).isEmpty();
  }

  @Test
  void start_givesServerThatWritesThroughAndTalksToThisMachineOnly() throws SQLException {
    try (EmbeddedPostgres server = start()) {
      String settings =
          """
          SELECT string_agg(name || '=' || setting, E'\\n' ORDER BY name COLLATE "C")
          FROM pg_settings
          WHERE name IN ('data_checksums', 'fsync', 'full_page_writes', 'listen_addresses',
                         'log_error_verbosity', 'log_min_error_statement', 'log_statement',
                         'password_encryption', 'synchronous_commit', 'unix_socket_directories')
          """;

      assertThat(query(server, settings).lines())
          .containsExactly(
              "data_checksums=on",
              "fsync=on",
              "full_page_writes=on",
              "listen_addresses=127.0.0.1",
              "log_error_verbosity=terse",
              "log_min_error_statement=panic",
              "log_statement=none",
              "password_encryption=scram-sha-256",
              "synchronous_commit=on",
              "unix_socket_directories=");
    }
  }

  @Test
  void start_keepsPasswordAndDataToTheOwner() throws IOException {
    start().close();

    assertThat(permissions(folders.password())).isEqualTo("rw-------");
    assertThat(permissions(folders.data())).isEqualTo("rwx------");
    assertThat(Files.readString(folders.password(), UTF_8)).hasSize(43);
  }

  @Test
  void connection_withWrongPassword_isRefused() {
    try (EmbeddedPostgres server = start()) {
      DatabaseConnection right = server.database("postgres");
      DatabaseConnection wrong = new DatabaseConnection(right.url(), right.user(), "guess");

      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(wrong::open)
          .returns("28P01", SQLException::getSQLState);
    }
  }

  @Test
  void restart_keepsData() throws SQLException {
    try (EmbeddedPostgres server = start()) {
      execute(server, "CREATE TABLE kept AS SELECT 'lasser' AS word");
    }

    try (EmbeddedPostgres server = start()) {
      assertThat(query(server, "SELECT word FROM kept")).isEqualTo("lasser");
    }
  }

  @Test
  void start_whileSoundServerRuns_adoptsIt() throws SQLException {
    EmbeddedPostgres abandoned = start();

    try (EmbeddedPostgres adopted = start()) {
      assertThat(adopted.pid()).isEqualTo(abandoned.pid());
      assertThat(query(adopted, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void start_whileUnsoundServerRuns_replacesIt() throws IOException, SQLException {
    List<String> command = recordCommand();
    Postmaster unsound =
        startByHand(command.stream().map(word -> word.replace("fsync=on", "fsync=off")).toList());

    try (EmbeddedPostgres server = start()) {
      assertThat(server.pid()).isNotEqualTo(unsound.pid());
      assertThat(query(server, "SHOW fsync")).isEqualTo("on");
    }
  }

  @Test
  void start_withRoleThatTurnsDurabilityOff_isRefusedWithTheRemedy()
      throws IOException, SQLException {
    List<String> command = recordCommand();
    execute(start(), "ALTER ROLE ongekend SET synchronous_commit = off");

    // The running server is not sound any more, and neither is the one started in its place.
    assertThatExceptionOfType(PostgresException.class)
        .isThrownBy(EmbeddedPostgresIT::start)
        .withMessage(
            """
            synchronous_commit (off) of the embedded database server must be 'on'.
            Maybe ALTER DATABASE or ALTER ROLE changed it; reset it there.\
            """);

    Postmaster byHand = startByHand(command);
    execute(connectionTo(byHand), "ALTER ROLE ongekend RESET synchronous_commit");
    start().close();
  }

  @Test
  void start_afterServerWasKilled_waitsForItsBackendsAndRecovers() throws SQLException {
    EmbeddedPostgres killed = start();
    execute(killed, "CREATE TABLE survivor AS SELECT 'kok' AS word");
    CompletableFuture<String> busy = runEndlessly(killed);
    kill(killed.pid());

    try (EmbeddedPostgres server = start()) {
      assertThat(query(server, "SELECT word FROM survivor")).isEqualTo("kok");
      assertThat(busy).failsWithin(PATIENCE);
    }
  }

  @Test
  void start_withHalfUnpackedBinaries_unpacksThemAgain() throws IOException {
    start().close();
    try (Stream<Path> files = Files.walk(folders.binaries())) {
      Files.delete(files.filter(file -> file.endsWith("bin/initdb")).findFirst().orElseThrow());
    }

    start().close();

    try (Stream<Path> files = Files.walk(folders.binaries())) {
      assertThat(files).anyMatch(file -> file.endsWith("bin/initdb"));
    }
  }

  @Test
  void close_twice_isHarmless() {
    EmbeddedPostgres server = start();

    server.close();
    server.close();
  }

  @Test
  void database_withNameThatIsNoName_isRefused() {
    try (EmbeddedPostgres server = start()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server.database("x; DROP TABLE y"))
          .withMessageStartingWith("database name (x; DROP TABLE y) must match");
    }
  }

  @Test
  void durability_ofSessionWithoutSynchronousCommit_isRefused() throws SQLException {
    try (EmbeddedPostgres server = start();
        Connection connection = server.database("postgres").open();
        Statement statement = connection.createStatement()) {
      statement.execute("SET synchronous_commit = off");

      assertThatExceptionOfType(PostgresException.class)
          .isThrownBy(() -> Durability.require(connection))
          .withMessageStartingWith("synchronous_commit (off) of the database server must be on");
    }
  }

  private static EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folders.root());
  }

  /** The command line of a server, which has ended when this returns. */
  private static List<String> recordCommand() throws IOException {
    try (EmbeddedPostgres server = start()) {
      String words = Files.readString(Path.of("/proc/" + server.pid() + "/cmdline"), UTF_8);
      return List.of(words.substring(0, words.length() - 1).split("\0", -1));
    }
  }

  private static Postmaster startByHand(List<String> command) throws IOException {
    ServerAccount account = ServerAccount.parse(Files.readString(folders.account(), UTF_8));
    Tool.prepare(folders.root(), account.command(command))
        .redirectOutput(folders.root().resolve("by-hand.log").toFile())
        .start();
    assertThat(Polling.until(PATIENCE, EmbeddedPostgresIT::isReady)).isTrue();
    return Postmaster.findLive(folders.data()).orElseThrow();
  }

  private static DatabaseConnection connectionTo(Postmaster postmaster) {
    return ServerLauncher.prepare(folders).connectionTo(postmaster);
  }

  private static boolean isReady() {
    return Postmaster.findLive(folders.data()).filter(Postmaster::ready).isPresent();
  }

  /** Starts a statement that never looks whether its server is still there. */
  private static CompletableFuture<String> runEndlessly(EmbeddedPostgres server)
      throws SQLException {
    Connection connection = server.database("postgres").open();
    int backend = connection.unwrap(PGConnection.class).getBackendPID();
    CompletableFuture<String> result =
        CompletableFuture.supplyAsync(
            () -> queryAndClose(connection, "SELECT count(*) FROM generate_series(1, 1e15)"),
            Thread::startVirtualThread);
    String state = "SELECT state FROM pg_stat_activity WHERE pid = " + backend;
    try (Connection observer = server.database("postgres").open()) {
      assertThat(Polling.until(PATIENCE, () -> query(observer, state).equals("active"))).isTrue();
    }
    return result;
  }

  private static void kill(long pid) {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
    execute(server.database("postgres"), sql);
  }

  private static void execute(DatabaseConnection database, String sql) throws SQLException {
    try (Connection connection = database.open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(EmbeddedPostgres server, String sql) throws SQLException {
    return queryAndClose(server.database("postgres").open(), sql);
  }

  private static String queryAndClose(Connection connection, String sql) {
    try (connection) {
      return query(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String query(Connection connection, String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
