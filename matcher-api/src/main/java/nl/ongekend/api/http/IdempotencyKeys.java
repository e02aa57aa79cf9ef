package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.IdempotentRequest;
import nl.ongekend.core.document.ContentHash;

/** Requests that their client may repeat. */
final class IdempotencyKeys {

  private IdempotencyKeys() {}

  /** Returns the request of a key: the same key, address and body are the same request. */
  static IdempotentRequest request(String key, String address, JsonBody body) {
    try {
      return new IdempotentRequest(key, hash(address + "\n" + body.text()));
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(
          "idempotency-key.invalid",
          "Idempotency-Key must be 1 to 255 printable ASCII characters without blanks.\n"
              + "Maybe use a UUID.");
    }
  }

  private static ContentHash hash(String request) {
    return ContentHash.ofBytes(request.getBytes(UTF_8));
  }
}
