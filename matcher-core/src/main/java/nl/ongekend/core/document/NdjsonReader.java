package nl.ongekend.core.document;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.ongekend.core.document.DocumentException.Code;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream of JSON texts, one on each line, into its lines. A line that is too long or not
 * UTF-8 is refused by itself and reading goes on with the next; blank lines are passed over, and so
 * are a byte order mark at the start and a carriage return at the end of a line. Not thread-safe.
 *
 * <p>Memory: at most one line.
 */
public final class NdjsonReader implements Closeable {

  /** The most bytes of a line unless another bound is given: those of the longest document. */
  public static final int MOST_BYTES = 4 * JsonText.MOST_CHARACTERS;

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int END = -1;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream stream;
  private final int mostBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int filled;
  private long number;

  /** Reads {@code stream} with lines of at most {@link #MOST_BYTES} bytes. */
  public NdjsonReader(InputStream stream) {
    this(stream, MOST_BYTES);
  }

  /**
   * Reads a stream.
   *
   * @param stream UTF-8; closed with this reader
   * @param mostBytes the most bytes of a line, without its end, at least 1
   */
  public NdjsonReader(InputStream stream, int mostBytes) {
    if (mostBytes < 1) {
      throw new IllegalArgumentException(
          "mostBytes (%d) must be at least 1.%nMaybe use MOST_BYTES.".formatted(mostBytes));
    }
    this.stream = stream;
    this.mostBytes = mostBytes;
  }

  /**
   * Returns the next line that is not blank, or null at the end.
   *
   * @throws IOException if the stream cannot be read
   */
  public @Nullable NdjsonLine readLine() throws IOException {
    while (hasMore()) {
      number++;
      long length = readBytes();
      if (length > mostBytes) {
        return new NdjsonLine.Refused(number, tooLong(length));
      }
      String text = decoded();
      if (text == null) {
        return new NdjsonLine.Refused(number, notUtf8());
      }
      if (!text.isBlank()) {
        return new NdjsonLine.Text(number, text);
      }
    }
    return null;
  }

  private boolean hasMore() throws IOException {
    if (next == filled) {
      filled = Math.max(0, stream.read(buffer));
      next = 0;
    }
    return next < filled;
  }

  /** Reads up to the line end and returns the length; keeps what is within the bound. */
  private long readBytes() throws IOException {
    line.reset();
    long length = 0;
    boolean ended = false;
    while (!ended && hasMore()) {
      int end = lineEnd();
      int part = (end == END ? filled : end) - next;
      line.write(buffer, next, (int) Math.min(part, Math.max(0, mostBytes - length)));
      length += part;
      ended = end != END;
      next += ended ? part + 1 : part;
    }
    return length;
  }

  private int lineEnd() {
    for (int i = next; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return END;
  }

  private @Nullable String decoded() {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line.toByteArray()))
              .toString();
      int start = number == 1 && text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
      int end = text.endsWith("\r") ? text.length() - 1 : text.length();
      return text.substring(start, Math.max(start, end));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private DocumentException tooLong(long length) {
    return new DocumentException(
        Code.LIMIT_EXCEEDED,
        "",
        "the line has %d bytes; at most %d are read.%nMaybe the file is not one document a line."
            .formatted(length, mostBytes));
  }

  private static DocumentException notUtf8() {
    return new DocumentException(
        Code.BAD_TEXT,
        "",
        "the line is not UTF-8.%nMaybe the file was saved in another encoding.".formatted());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
