package nl.ongekend.api.store;

import org.jspecify.annotations.Nullable;

/**
 * A request that the store did not carry out, for a reason its caller can act on. Nothing was
 * changed, except where {@link StoreUnavailableException} says that this is unknown.
 *
 * <p>Messages give the value, the rule and the remedy; they never repeat a document or an external
 * key.
 */
public abstract sealed class StoreException extends RuntimeException
    permits AccessRefusedException,
        DocumentNotFoundException,
        DocumentRejectedException,
        DuplicateDocumentException,
        IdempotencyConflictException,
        StorageFullException,
        StoreUnavailableException,
        VersionConflictException {

  private static final long serialVersionUID = 1L;

  private final String code;

  StoreException(String code, String message) {
    this(code, message, null);
  }

  StoreException(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** A name of the reason that does not change, such as {@code store.version-conflict}. */
  public String code() {
    return code;
  }
}
