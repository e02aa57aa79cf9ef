package nl.ongekend.api.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random texts that open doors, and the hashes that are kept of them. */
final class Secrets {

  /** 256 bits: nobody guesses one, so a plain hash of it is enough. */
  private static final int TOKEN_BYTES = 32;

  /** 120 bits, in 20 characters that a person can copy. */
  private static final int PASSWORD_BYTES = 15;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static String token() {
    return random(TOKEN_BYTES);
  }

  static String oneTimePassword() {
    return random(PASSWORD_BYTES);
  }

  /** 80 bits, in 16 letters and digits that a person can type. */
  static String recoveryCode() {
    return Base32.of(bytes(10));
  }

  private static String random(int length) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(length));
  }

  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** Returns whether two texts are the same, in a time that tells nothing. */
  static boolean areSame(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  /** Returns the SHA-256 of a text. */
  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
