package nl.ongekend.api.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;

/** The answers of a batch, read from its NDJSON file. Not thread-safe. */
public final class AnswerLines implements Closeable {

  private final FileChannel channel;
  private final BatchDocument head;
  private final long firstAnswer;
  private InputStream bytes;
  private long offset;

  private AnswerLines(FileChannel channel) throws IOException {
    this.channel = channel;
    this.bytes = new BufferedInputStream(Channels.newInputStream(channel));
    String first = line();
    if (first == null) {
      throw new IOException("a file of answers must not be empty");
    }
    this.head = ViewJson.mapper().readValue(first, BatchDocument.class);
    this.firstAnswer = offset;
  }

  /**
   * Opens a file of answers in NDJSON.
   *
   * @throws IOException if it cannot be read or is empty
   */
  public static AnswerLines open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      return new AnswerLines(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Returns what stands above. */
  public BatchDocument head() {
    return head;
  }

  /** Returns where the next answer begins, in bytes. */
  public long offset() {
    return offset;
  }

  /** Returns how long the file is, in bytes. */
  public long size() throws IOException {
    return channel.size();
  }

  /** Returns whether an answer begins here: not in the head, and behind the end of a line. */
  public boolean isBeginning(long at) throws IOException {
    ByteBuffer before = ByteBuffer.allocate(1);
    return at >= firstAnswer
        && at < size()
        && channel.read(before, at - 1) == 1
        && before.get(0) == '\n';
  }

  /** Goes to where an answer begins. */
  public void seek(long to) throws IOException {
    channel.position(to);
    bytes = new BufferedInputStream(Channels.newInputStream(channel));
    offset = to;
  }

  /** Returns the next answers; fewer than asked for, or none, at the end. */
  public List<BatchDocument.Person> next(int most) throws IOException {
    List<BatchDocument.Person> people = new ArrayList<>();
    while (people.size() < most) {
      String line = line();
      if (line == null) {
        break;
      }
      people.add(ViewJson.mapper().readValue(line, BatchDocument.Person.class));
    }
    return people;
  }

  private @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = bytes.read(); next != '\n'; next = bytes.read()) {
      if (next < 0) {
        return null;
      }
      line.write(next);
    }
    offset += line.size() + 1;
    return line.toString(UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
