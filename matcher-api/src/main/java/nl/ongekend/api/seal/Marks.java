package nl.ongekend.api.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Makes marks of texts: the same mark for the same text, and of no use for guessing it without the
 * key. HMAC-SHA256 (RFC 2104). Thread-safe.
 */
public final class Marks {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final SecretKey key;

  private Marks(SecretKey key) {
    this.key = key;
  }

  static Marks of(byte[] key) {
    try {
      HKDFParameterSpec derivation =
          HKDFParameterSpec.ofExtract().addIKM(key).thenExpand("mark".getBytes(UTF_8), KEY_BYTES);
      return new Marks(KDF.getInstance("HKDF-SHA256").deriveKey(ALGORITHM, derivation));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has HKDF", e);
    }
  }

  /** Returns the mark of a text, 64 hexadecimal digits. */
  public String of(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Nothing of the key. */
  @Override
  public String toString() {
    return "Marks";
  }
}
