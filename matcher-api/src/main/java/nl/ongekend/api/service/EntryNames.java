package nl.ongekend.api.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.ongekend.core.document.ContentHash;

/**
 * What people are called on shortlists: HMAC-SHA256 under a secret of the organisation over
 * vacancy, version and person, cut to 128 bits. Two names of one person on other vacancies, or on
 * other versions of one, have nothing in common, so they cannot be joined. Immutable and
 * thread-safe.
 */
final class EntryNames {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  EntryNames(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  UUID name(UUID vacancy, ContentHash version, UUID passport) {
    byte[] hash = version.hex().getBytes(UTF_8);
    ByteBuffer content = ByteBuffer.allocate(4 * Long.BYTES + hash.length);
    content.putLong(vacancy.getMostSignificantBits()).putLong(vacancy.getLeastSignificantBits());
    content.putLong(passport.getMostSignificantBits()).putLong(passport.getLeastSignificantBits());
    ByteBuffer name = ByteBuffer.wrap(hmac(content.put(hash).array()));
    return new UUID(name.getLong(), name.getLong());
  }

  private byte[] hmac(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " must be there in every JDK", e);
    }
  }
}
