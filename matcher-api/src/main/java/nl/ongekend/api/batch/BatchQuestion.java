package nl.ongekend.api.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Everything that the answers of a batch depend on, as one hash. Not thread-safe. */
public final class BatchQuestion {

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = sha256();

  /** Adds a part. */
  public void add(String name, String value) {
    byte[] bytes = value.getBytes(UTF_8);
    digest.update("%s %d%n".formatted(name, bytes.length).getBytes(UTF_8));
    digest.update(bytes);
  }

  /** Adds the content of a stream, which is read to its end and not closed. */
  public void add(String name, InputStream stream) throws IOException {
    MessageDigest content = sha256();
    byte[] buffer = new byte[BUFFER];
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      content.update(buffer, 0, read);
    }
    add(name, HexFormat.of().formatHex(content.digest()));
  }

  /** Returns the hash of what was added, in order; nothing can be added afterwards. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
