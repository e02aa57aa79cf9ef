package nl.ongekend.api.openid;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What ties the way to a provider to the way back: state, nonce and the verifier of PKCE (RFC
 * 7636), all computed from one secret of 256 random bits that only this browser carries. So nothing
 * is kept here of an attempt, and a way back that another browser was sent on fits none.
 *
 * @param secret 43 characters
 */
public record LoginAttempt(String secret) {

  private static final Pattern SECRET = Pattern.compile("[\\w-]{43}");
  private static final int BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Refuses what no attempt has. */
  public LoginAttempt {
    if (!SECRET.matcher(secret).matches()) {
      throw new IllegalArgumentException("the secret of an attempt must have 43 characters.");
    }
  }

  /** Returns a new attempt. */
  public static LoginAttempt begin() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new LoginAttempt(text(secret));
  }

  /** Returns the attempt that a browser carries, if it carries one. */
  public static Optional<LoginAttempt> find(String carried) {
    return SECRET.matcher(carried).matches()
        ? Optional.of(new LoginAttempt(carried))
        : Optional.empty();
  }

  /** Returns what the way back has to name. */
  String state() {
    return derived("state");
  }

  /** Returns what the token has to name. */
  String nonce() {
    return derived("nonce");
  }

  /** Returns what only whoever began can show for a code. */
  String verifier() {
    return derived("verifier");
  }

  /** Returns the SHA-256 of the verifier, which can be told to anybody. */
  String challenge() {
    try {
      return text(MessageDigest.getInstance("SHA-256").digest(verifier().getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 must be there in every JDK", e);
    }
  }

  /** Returns whether a way back is of this attempt, in a time that tells nothing. */
  boolean isOf(String state) {
    return MessageDigest.isEqual(state.getBytes(UTF_8), state().getBytes(UTF_8));
  }

  private String derived(String use) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), ALGORITHM));
      return text(mac.doFinal(use.getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " must be there in every JDK", e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Nothing of it, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "LoginAttempt";
  }
}
