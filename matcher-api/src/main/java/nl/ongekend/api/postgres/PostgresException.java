package nl.ongekend.api.postgres;

import org.jspecify.annotations.Nullable;

/** The database server could not be started, stopped or used; the message says what to do. */
public final class PostgresException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PostgresException(String message) {
    this(message, null);
  }

  PostgresException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
