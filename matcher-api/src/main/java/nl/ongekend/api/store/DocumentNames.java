package nl.ongekend.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What a document goes by beside its id. Of people it is sealed: a hash lets somebody check a
 * guess, and a key may be the number of a client.
 *
 * @param contentHash hash of what it says
 * @param sourceKey its key in the system it came from, if it came from one
 */
record DocumentNames(ContentHash contentHash, @Nullable String sourceKey) {

  private static final int HASH_BYTES = 32;

  static DocumentNames of(byte[] bytes) {
    String hash = HexFormat.of().formatHex(Arrays.copyOf(bytes, HASH_BYTES));
    String key = new String(bytes, HASH_BYTES, bytes.length - HASH_BYTES, UTF_8);
    return new DocumentNames(new ContentHash(hash), key.isEmpty() ? null : key);
  }

  byte[] toBytes() {
    byte[] key = sourceKey == null ? new byte[0] : sourceKey.getBytes(UTF_8);
    return ByteBuffer.allocate(HASH_BYTES + key.length)
        .put(HexFormat.of().parseHex(contentHash.hex()))
        .put(key)
        .array();
  }

  /** The hash alone. */
  @Override
  public String toString() {
    return "DocumentNames[%s]".formatted(contentHash);
  }
}
