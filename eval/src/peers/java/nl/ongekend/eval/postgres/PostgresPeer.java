package nl.ongekend.eval.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.ongekend.eval.bench.CoverageForm;
import nl.ongekend.eval.bench.CoverageMarket;
import nl.ongekend.eval.bench.CoveragePeer;
import nl.ongekend.eval.bench.TemporaryFolder;
import nl.ongekend.eval.server.Application;
import nl.ongekend.eval.server.ServerProcess;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The PostgreSQL of the application. */
public final class PostgresPeer implements CoveragePeer {

  private static final String OWNER = "ongekend";
  private static final int PORT_LINE = 3;

  @Override
  public List<CoverageForm> open(CoverageMarket market, int top) throws IOException {
    TemporaryFolder home = new TemporaryFolder();
    ServerProcess server = Application.here().serve(home.path());
    server.awaitOk("/v1/health/ready");
    Path folder = home.path().resolve("postgres");
    String port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(PORT_LINE);
    String password = Files.readString(folder.resolve("password"));
    Connector connector =
        () ->
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(port.strip()), OWNER, password);
    try (Connection connection = connector.connect()) {
      fill(connection, market);
    } catch (SQLException e) {
      throw new IOException("filling PostgreSQL", e);
    }
    return List.of(
        new PostgresForm(
            market,
            top,
            connector,
            () -> {
              try (home) {
                server.close();
              }
            }));
  }

  /** Opens a connection. */
  @FunctionalInterface
  interface Connector {
    Connection connect() throws SQLException;
  }

  private static void fill(Connection connection, CoverageMarket market) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE UNLOGGED TABLE requirement (skill int, vacancy int, impact int)");
      CopyIn copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY requirement FROM STDIN WITH (FORMAT csv)");
      for (int vacancy = 0; vacancy < market.vacancies(); vacancy++) {
        byte[] lines = lines(market, vacancy);
        copy.writeToCopy(lines, 0, lines.length);
      }
      copy.endCopy();
      statement.execute("CREATE INDEX ON requirement (skill) INCLUDE (vacancy, impact)");
      statement.execute("VACUUM (ANALYZE) requirement");
    }
  }

  private static byte[] lines(CoverageMarket market, int vacancy) {
    StringBuilder lines = new StringBuilder();
    for (int r = 0; r < market.requirements(vacancy); r++) {
      lines
          .append(market.skill(vacancy, r))
          .append(',')
          .append(vacancy)
          .append(',')
          .append(market.impact(vacancy, r))
          .append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
