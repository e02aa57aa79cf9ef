package nl.ongekend.api.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code that an app shows for half a minute: RFC 6238 with HMAC-SHA-1, steps of 30 seconds and
 * six digits, which is what every app understands.
 *
 * <pre>
 * code = truncate(HMAC-SHA-1(secret, step)) mod 10^6, step = floor(seconds since 1970 / 30)
 * </pre>
 *
 * Example: at 59 seconds after 1970 the secret {@code 12345678901234567890} gives 287082, the last
 * six digits of the first row of appendix B.
 */
final class OneTimeCode {

  static final int SECRET_BYTES = 20;

  private static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;

  /** How many steps a clock may be off, before or after. */
  private static final int MOST_STEPS_OFF = 1;

  private static final String ALGORITHM = "HmacSHA1";

  private OneTimeCode() {}

  /** Returns the step of a moment. */
  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  /** Returns the code of a step, six digits. */
  static String of(byte[] secret, long step) {
    byte[] hash = hash(secret, step);
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
    return String.format(Locale.ROOT, "%06d", number % MODULUS);
  }

  private static byte[] hash(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Returns the step near a moment that a code belongs to, if there is one. */
  static OptionalLong findStep(byte[] secret, String code, Instant moment) {
    long now = step(moment);
    return LongStream.rangeClosed(now - MOST_STEPS_OFF, now + MOST_STEPS_OFF)
        .filter(step -> Secrets.areSame(of(secret, step), code))
        .findFirst();
  }
}
