package nl.ongekend.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A JSON text in few bytes: its length in UTF-8 as four bytes, then that compressed (RFC 1951).
 * What is sealed cannot be compressed afterwards by the database.
 */
final class PackedText {

  private static final int BUFFER_BYTES = 4096;
  private static final String NULL_ESCAPE = "\\u0000";

  private PackedText() {}

  /**
   * Packs a text.
   *
   * @throws DocumentRejectedException if PostgreSQL could not keep it in the clear, so that a
   *     document is refused or kept whatever it is about
   */
  static byte[] pack(String json) {
    byte[] text = encode(json);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(text);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length / 2 + BUFFER_BYTES);
      packed.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
      byte[] buffer = new byte[BUFFER_BYTES];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** Unpacks what {@link #pack} returned. */
  static String unpack(byte[] packed) {
    byte[] text = new byte[ByteBuffer.wrap(packed).getInt()];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
      int length = inflater.inflate(text);
      if (length != text.length) {
        throw new IllegalStateException(
            "a packed text (%d bytes) must have %d bytes.".formatted(length, text.length));
      }
      return new String(text, UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalStateException("a packed text must be compressed as it was written.", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] encode(String json) {
    if (escapesNull(json)) {
      throw new DocumentRejectedException();
    }
    try {
      ByteBuffer encoded = UTF_8.newEncoder().encode(CharBuffer.wrap(json));
      byte[] text = new byte[encoded.remaining()];
      encoded.get(text);
      return text;
    } catch (CharacterCodingException e) {
      throw new DocumentRejectedException();
    }
  }

  /** An escape begins with an odd number of backslashes. */
  private static boolean escapesNull(String json) {
    for (int at = json.indexOf(NULL_ESCAPE); at >= 0; at = json.indexOf(NULL_ESCAPE, at + 1)) {
      int first = at;
      while (first > 0 && json.charAt(first - 1) == '\\') {
        first--;
      }
      if ((at - first) % 2 == 0) {
        return true;
      }
    }
    return false;
  }
}
