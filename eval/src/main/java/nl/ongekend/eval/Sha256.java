package nl.ongekend.eval;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in the making. */
public final class Sha256 {

  private final MessageDigest digest;

  /** Starts one. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds bytes to what is hashed. */
  public void add(byte[] bytes) {
    digest.update(bytes);
  }

  /** Returns the hash in lower-case hexadecimal and starts anew. */
  public String toHex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
