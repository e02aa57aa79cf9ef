package nl.ongekend.api.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key of 256 bits that seals values with AES-GCM (NIST SP 800-38D).
 *
 * <p>A sealed value is a nonce of 96 random bits, then what was sealed, then a tag of 128 bits. It
 * opens only under the same key and for the same place: the text that says where it is kept goes
 * into the tag, so that a value that was moved does not open. With random nonces a key is good for
 * 2^32 values; a person has some hundreds. Thread-safe.
 */
public final class SealKey {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  private SealKey(byte[] key) {
    this.key = key;
  }

  /** Returns a key that nobody has yet. */
  public static SealKey random() {
    return new SealKey(randomBytes(KEY_BYTES));
  }

  /**
   * Returns the key of some bytes.
   *
   * @throws SealException unless there are 32
   */
  static SealKey of(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new SealException(
          "a key (%d bytes) must have %d bytes.\nMaybe it was shortened; use another copy."
              .formatted(key.length, KEY_BYTES));
    }
    return new SealKey(key.clone());
  }

  /**
   * Returns a value that only this key opens.
   *
   * @param place where it is kept; to be given again when it is opened
   */
  public byte[] seal(byte[] value, String place) {
    try {
      byte[] nonce = randomBytes(NONCE_BYTES);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(value.length));
      cipher.doFinal(value, 0, value.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  /**
   * Returns what was sealed.
   *
   * @param place where it is kept
   * @throws SealException if it was sealed under another key or for another place, or was changed
   */
  public byte[] open(byte[] sealed, String place) {
    if (sealed.length < NONCE_BYTES) {
      throw damaged(place, null);
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), place);
      return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw damaged(place, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  /**
   * Returns what makes marks under a key of its own, which HKDF (RFC 5869) derives from this one.
   */
  public Marks marks() {
    return Marks.of(key);
  }

  byte[] bytes() {
    return key.clone();
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(UTF_8));
    return cipher;
  }

  private static byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static SealException damaged(String place, @Nullable Exception e) {
    return new SealException(
        "what is kept under (%s) must have been sealed there and with its key.\nIt was changed, moved or sealed with another key; restore a backup."
            .formatted(place),
        e);
  }

  /** Nothing of the key. */
  @Override
  public String toString() {
    return "SealKey";
  }
}
