package nl.ongekend.api.store;

import java.util.regex.Pattern;
import nl.ongekend.core.document.ContentHash;

/**
 * A request that its client may repeat.
 *
 * @param key name the client gave the request; 1 to 255 printable ASCII characters
 * @param requestHash hash of everything that makes it this request: method, path, body
 */
public record IdempotentRequest(String key, ContentHash requestHash) {

  private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,255}");

  /** Checks the key. */
  public IdempotentRequest {
    if (!PRINTABLE.matcher(key).matches()) {
      throw new IllegalArgumentException(
          "idempotency key (%d characters) must be 1 to 255 printable ASCII characters without blanks."
              .formatted(key.length()));
    }
  }
}
