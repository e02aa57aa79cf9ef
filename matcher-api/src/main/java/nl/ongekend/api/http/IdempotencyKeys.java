package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.ContentHash;
import nl.ongekend.api.store.IdempotentRequest;

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
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(UTF_8));
      return new ContentHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
