package nl.ongekend.core.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of a content: the SHA-256 of its bytes. Of JSON they are its canonical form in UTF-8, so
 * that texts that differ only in spelling (order of properties, spaces, {@code 28.0} or {@code 28})
 * have the same.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  /** Checks the form. */
  public ContentHash {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "content hash (%s) must be 64 lower-case hexadecimal digits.%nMaybe it was shortened."
              .formatted(Quote.of(hex)));
    }
  }

  /**
   * Returns the hash of a JSON text.
   *
   * @param json any JSON value that {@link CanonicalJson} takes
   * @throws DocumentException if it has no canonical form
   */
  public static ContentHash of(String json) {
    return ofBytes(CanonicalJson.of(json).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the hash of bytes as they are. */
  public static ContentHash ofBytes(byte[] content) {
    return new ContentHash(HexFormat.of().formatHex(sha256().digest(content)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
