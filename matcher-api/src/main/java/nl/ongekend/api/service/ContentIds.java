package nl.ongekend.api.service;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;

/** Ids for documents that are matched without being kept and bring none. */
public final class ContentIds {

  private static final long VERSION_8 = 0x8000L;
  private static final long VERSION_MASK = 0xf000L;
  private static final long VARIANT = 1L << 63;

  private ContentIds() {}

  /** Returns a UUID of version 8 (RFC 9562) made of the content hash. */
  public static UUID of(String json) {
    ByteBuffer hash = ByteBuffer.wrap(HexFormat.of().parseHex(ContentHash.of(json).hex()));
    long high = (hash.getLong() & ~VERSION_MASK) | VERSION_8;
    return new UUID(high, VARIANT | (hash.getLong() >>> 2));
  }
}
