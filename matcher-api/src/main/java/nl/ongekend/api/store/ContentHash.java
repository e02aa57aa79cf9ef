package nl.ongekend.api.store;

import java.util.regex.Pattern;

/**
 * SHA-256 of the canonical form (RFC 8785) of a document; equal hashes mean equal content.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  /** Checks the form. */
  public ContentHash {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "content hash (%s) must be 64 lower-case hexadecimal digits.".formatted(hex));
    }
  }
}
