package nl.ongekend.api.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.ongekend.api.problem.ProblemException;

/**
 * A stretched password: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as the OWASP Password Storage
 * Cheat Sheet asks. Its text names the rounds, so that they can be raised while old hashes stay
 * readable.
 */
final class PasswordHash {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Stands in for the password of an account that is not there, so that refusing takes as long. */
  static final PasswordHash OF_NOBODY = of("nobody has this password");

  private final int rounds;
  private final byte[] salt;
  private final byte[] key;

  private PasswordHash(int rounds, byte[] salt, byte[] key) {
    this.rounds = rounds;
    this.salt = salt;
    this.key = key;
  }

  /** Stretches a password. Takes about a tenth of a second, on purpose. */
  static PasswordHash of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new PasswordHash(ROUNDS, salt, stretch(password, salt, ROUNDS));
  }

  /**
   * Returns a password that somebody chose.
   *
   * @throws ProblemException when it is too short or too long; it is not repeated
   */
  static String requireAcceptable(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw ProblemException.invalid(
          "password.length",
          "a password must have %d to %d characters.\nMaybe take four words that have nothing to do with each other."
              .formatted(SHORTEST, LONGEST),
          "/newPassword");
    }
    return password;
  }

  static PasswordHash parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
      throw new IllegalStateException(
          "a kept password must be one of %s.%nMaybe a newer program wrote it."
              .formatted(ALGORITHM));
    }
    Base64.Decoder decoder = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
  }

  /** Returns whether this is the hash of a password, in a time that tells nothing. */
  boolean isOf(String password) {
    return MessageDigest.isEqual(key, stretch(password, salt, rounds));
  }

  private static byte[] stretch(String password, byte[] salt, int rounds) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  String toText() {
    Base64.Encoder encoder = Base64.getEncoder();
    return "%s:%d:%s:%s"
        .formatted(ALGORITHM, rounds, encoder.encodeToString(salt), encoder.encodeToString(key));
  }

  /** The rounds only. */
  @Override
  public String toString() {
    return "PasswordHash[%d rounds]".formatted(rounds);
  }
}
