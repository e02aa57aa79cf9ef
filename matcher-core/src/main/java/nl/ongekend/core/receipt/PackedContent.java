package nl.ongekend.core.receipt;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.receipt.ReceiptException.Reason;

/**
 * A content and the same bytes compressed (RFC 1951, without a header). Immutable; hash and bytes
 * always belong together, because both are computed when it is made.
 */
public final class PackedContent {

  private static final int BUFFER = 1 << 16;

  private final byte[] content;
  private final byte[] deflated;
  private final ContentHash hash;

  private PackedContent(byte[] content, byte[] deflated) {
    this.content = content;
    this.deflated = deflated;
    this.hash = ContentHash.ofBytes(content);
  }

  /** Returns a content, compressed as far as it goes. */
  public static PackedContent of(byte[] content) {
    return new PackedContent(content.clone(), deflate(content));
  }

  /**
   * Returns the content of compressed bytes. Cost: never more memory than {@code mostBytes} asks,
   * whatever the bytes say.
   *
   * @param deflated one compressed stream and nothing after it
   * @param mostBytes the most that the content may have
   * @param name what to call it in messages
   * @throws ReceiptException if it is no such stream or the content is larger
   */
  public static PackedContent ofDeflated(byte[] deflated, int mostBytes, String name) {
    return new PackedContent(inflate(deflated, mostBytes, name), deflated.clone());
  }

  /** Returns the hash of the content. */
  public ContentHash hash() {
    return hash;
  }

  /** Returns a copy of the content. */
  public byte[] content() {
    return content.clone();
  }

  /** Returns a copy of the compressed bytes. */
  public byte[] deflated() {
    return deflated.clone();
  }

  /** Returns the number of bytes of the content. */
  public int size() {
    return content.length;
  }

  /** Returns the CRC-32 of the content, which a ZIP asks for. */
  int crc() {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  private static byte[] deflate(byte[] content) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private static byte[] inflate(byte[] deflated, int mostBytes, String name) {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && !inflater.finished()) {
          throw damaged(name, "ends before its content does");
        }
        if (out.size() + count > mostBytes) {
          throw new ReceiptException(
              Reason.TOO_LARGE, "%s must have at most %d bytes".formatted(name, mostBytes));
        }
        out.write(buffer, 0, count);
      }
      if (inflater.getRemaining() > 0) {
        throw damaged(name, "goes on after its content");
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw ReceiptException.of(Reason.DAMAGED, name + " must be compressed as RFC 1951 says", e);
    }
  }

  private static ReceiptException damaged(String name, String what) {
    return new ReceiptException(Reason.DAMAGED, "%s %s".formatted(name, what));
  }

  @Override
  public String toString() {
    return "PackedContent[%s, %d bytes]".formatted(hash, content.length);
  }
}
