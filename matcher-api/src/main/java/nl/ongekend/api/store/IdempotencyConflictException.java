package nl.ongekend.api.store;

/** An idempotency key was used before, for another request. */
public final class IdempotencyConflictException extends StoreException {

  private static final long serialVersionUID = 1L;

  IdempotencyConflictException(String key) {
    super(
        "store.idempotency-conflict",
        "idempotency key (%s) was used for another request; a key stands for one request.\nRepeat the request as it was, or choose a fresh key."
            .formatted(key));
  }
}
