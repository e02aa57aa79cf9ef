package nl.ongekend.api.store;

/**
 * The database server cannot be reached, went away or is too busy. A write may or may not have been
 * carried out: repeat it with the same id, key or idempotency key.
 */
public final class StoreUnavailableException extends StoreException {

  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public StoreUnavailableException(Throwable cause) {
    super(
        "store.unavailable",
        "The database server cannot carry out the request now.\n"
            + "Repeat it with the same id or idempotency key; check that the server runs.",
        cause);
  }
}
