package nl.ongekend.api.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Turns failures of the database into those of the store, by their SQL state. */
final class StoreErrors {

  private static final String DISK_FULL = "53100";
  private static final String DATA_EXCEPTION = "22";
  private static final String CONNECTION_EXCEPTION = "08";
  private static final String INSUFFICIENT_RESOURCES = "53";
  private static final String OPERATOR_INTERVENTION = "57";

  private StoreErrors() {}

  /**
   * Runs work.
   *
   * @throws StoreException for failures a caller can act on
   * @throws DataAccessException for all others, races among them
   */
  static <T> T translating(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException | TransactionException e) {
      throw translate(e);
    }
  }

  private static RuntimeException translate(RuntimeException failure) {
    String state = sqlState(failure);
    if (state.equals(DISK_FULL)) {
      return new StorageFullException(failure);
    }
    if (state.startsWith(DATA_EXCEPTION)) {
      return new DocumentRejectedException();
    }
    boolean unavailable =
        Stream.of(CONNECTION_EXCEPTION, INSUFFICIENT_RESOURCES, OPERATOR_INTERVENTION)
            .anyMatch(state::startsWith);
    return unavailable ? new StoreUnavailableException(failure) : failure;
  }

  private static String sqlState(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sqlState(sql);
      }
    }
    return "";
  }

  private static String sqlState(SQLException failure) {
    if (failure instanceof SQLTransientConnectionException) {
      // The pool has no connection to give; it does not always say why.
      return CONNECTION_EXCEPTION;
    }
    // The server always names a state; a failure without one is the pool's: the connection is gone.
    return Objects.requireNonNullElse(failure.getSQLState(), CONNECTION_EXCEPTION);
  }
}
