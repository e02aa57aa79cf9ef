package nl.ongekend.eval.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ongekend.eval.bench.Answer;
import nl.ongekend.eval.bench.CoverageForm;
import nl.ongekend.eval.bench.CoverageMarket;

/** A sum by vacancy over a covering index. */
final class PostgresForm implements CoverageForm {

  private static final int MOST_QUERIES = 200;
  private static final String QUERY =
      "SELECT vacancy, sum(impact)::int AS score FROM requirement WHERE skill = ANY (?)"
          + " GROUP BY vacancy ORDER BY score DESC, vacancy LIMIT ?";

  private final CoverageMarket market;
  private final int top;
  private final PostgresPeer.Connector connector;
  private final Closeable server;
  private final Queue<Connection> connections = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<PreparedStatement> query = ThreadLocal.withInitial(this::prepare);

  PostgresForm(CoverageMarket market, int top, PostgresPeer.Connector connector, Closeable server) {
    this.market = market;
    this.top = top;
    this.connector = connector;
    this.server = server;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public int mostQueries() {
    return MOST_QUERIES;
  }

  private PreparedStatement prepare() {
    try {
      Connection connection = connector.connect();
      connections.add(connection);
      try (Statement setting = connection.createStatement()) {
        setting.execute("SET work_mem = '256MB'");
        setting.execute("SET jit = off");
        setting.execute("SET max_parallel_workers_per_gather = 0");
      }
      return connection.prepareStatement(QUERY);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refused a connection", e);
    }
  }

  @Override
  public Answer answer(int[] skills) {
    try {
      PreparedStatement statement = query.get();
      Array wanted =
          statement.getConnection().createArrayOf("int4", Arrays.stream(skills).boxed().toArray());
      statement.setArray(1, wanted);
      statement.setInt(2, top);
      List<Answer.Place> places = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          places.add(new Answer.Place(market.id(rows.getInt(1)), rows.getInt(2)));
        }
      }
      return new Answer(places);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL refused a query", e);
    }
  }

  @Override
  public void close() {
    try (server) {
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL did not let go", e);
    } catch (IOException e) {
      throw new UncheckedIOException("stopping PostgreSQL", e);
    }
  }
}
