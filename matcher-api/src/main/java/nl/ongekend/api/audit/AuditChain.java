package nl.ongekend.api.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreUnavailableException;

/**
 * Reads the audit and its chain at one instant. Reads every row once; others go on writing
 * meanwhile. Thread-safe.
 */
public final class AuditChain {

  private static final int FETCH = 1_000;

  private static final String LINKS =
      """
      SELECT l.id AS link_id, l.position, l.ids::text AS ids, l.size,
             encode(l.digest, 'hex') AS digest, coalesce(encode(l.previous, 'hex'), '') AS previous,
             coalesce(encode(l.hash, 'hex'), '') AS hash,
      """
          + AuditRow.COLUMNS
          + """
          FROM audit_link l
          LEFT JOIN LATERAL (
            SELECT * FROM audit x
            WHERE x.id >= lower(l.ids) AND x.id < upper(l.ids) AND l.ids @> x.id
          ) a ON true
          ORDER BY l.position NULLS LAST, l.id, a.id
          """;

  private static final String COUNT = "SELECT count(*) FROM audit";

  private final DataSource database;

  /** Creates the chain of a store. */
  public AuditChain(Store store) {
    this.database = store.dataSource();
  }

  /**
   * Computes the whole chain again.
   *
   * @throws StoreUnavailableException when the database cannot be read
   */
  public AuditState verify() {
    return reading(statement -> {
      ChainReader reader = new ChainReader();
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery(LINKS)) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
      try (ResultSet count = statement.executeQuery(COUNT)) {
        count.next();
        return reader.end(count.getLong(1));
      }
    });
  }

  /** Returns the hash of the link at a place, in hexadecimal digits, if there is one. */
  Optional<String> findHash(long position) {
    if (position == 0) {
      return Optional.of(reading(statement -> hash(statement, 0)).orElse(AuditState.START));
    }
    return reading(statement -> hash(statement, position));
  }

  private static Optional<String> hash(Statement statement, long position) throws SQLException {
    String query =
        "SELECT encode(hash, 'hex') FROM audit_link WHERE position = %d".formatted(position);
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }

  private <T> T reading(Query<T> query) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      try (Statement statement = connection.createStatement()) {
        return query.run(statement);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new StoreUnavailableException(e);
    }
  }

  @FunctionalInterface
  private interface Query<T> {
    T run(Statement statement) throws SQLException;
  }
}
