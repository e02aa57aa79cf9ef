package nl.ongekend.taxonomy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers, text and relations in the one canonical form.
 *
 * <p>A number is written in groups of seven bits, lowest first, the top bit set on all but the
 * last; text as its number of bytes and its UTF-8 bytes; absent text as empty text.
 */
final class ContentWriter {

  private byte[] bytes = new byte[1 << 16];
  private int length;

  void number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("number (%d) must not be negative.".formatted(value));
    }
    reserve(5);
    int rest = value;
    while (rest > 0x7f) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void text(@Nullable String text) {
    byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** Writes the size of each row, then its values as steps from the previous value. */
  void relation(Csr csr) {
    number(csr.rows());
    for (int row = 0; row < csr.rows(); row++) {
      number(csr.size(row));
      int previous = 0;
      for (int at = csr.start(row); at < csr.end(row); at++) {
        number(csr.value(at) - previous);
        previous = csr.value(at);
      }
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, Math.multiplyExact(bytes.length, 2)));
    }
  }
}
