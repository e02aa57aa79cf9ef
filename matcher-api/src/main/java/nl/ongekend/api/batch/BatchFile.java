package nl.ongekend.api.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.batch.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * A file of answers, with or without a checkpoint. What is kept is on disk, first the answers and
 * then the checkpoint that counts them.
 */
public final class BatchFile implements BatchOutput.Sink, Closeable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final @Nullable Path checkpoint;
  private final String question;
  private final long people;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private BatchFile(FileChannel channel, @Nullable Path checkpoint, String question, long people) {
    this.channel = channel;
    this.checkpoint = checkpoint;
    this.question = question;
    this.people = people;
  }

  /**
   * Begins a file anew.
   *
   * @param file replaced if it is there
   * @param checkpoint the file of the checkpoint; missing: none is kept
   * @param question names what is asked
   */
  public static BatchFile begin(Path file, @Nullable Path checkpoint, String question)
      throws IOException {
    if (checkpoint != null) {
      // An old one would count answers that are no longer there.
      Files.deleteIfExists(checkpoint);
    }
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new BatchFile(channel, checkpoint, question, 0);
  }

  /**
   * Goes on with a file where its checkpoint says, and drops what stands behind it. Without a
   * checkpoint it begins anew.
   *
   * @throws ProblemException when the checkpoint is of another question, or the file is shorter
   */
  public static BatchFile resume(Path file, Path checkpoint, String question) throws IOException {
    if (!Files.exists(checkpoint)) {
      return begin(file, checkpoint, question);
    }
    Checkpoint kept = Checkpoint.read(checkpoint);
    if (!kept.question().equals(question)) {
      throw refused(
          checkpoint,
          "must be of the same question: people, vacancies, settings, date or program have"
              + " changed");
    }
    if (!Files.exists(file) || Files.size(file) < kept.bytes()) {
      throw refused(checkpoint, "must count answers that are in " + file);
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    channel.truncate(kept.bytes());
    channel.position(kept.bytes());
    return new BatchFile(channel, checkpoint, question, kept.people());
  }

  private static ProblemException refused(Path checkpoint, String rule) {
    return new ProblemException(
        Problem.of(
            Problem.Kind.CONFLICT,
            "batch.other-question",
            "checkpoint (%s) %s.\nLeave --resume out to begin anew.".formatted(checkpoint, rule)));
  }

  @Override
  public long people() {
    return people;
  }

  @Override
  public void write(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > buffer.capacity()) {
      writeFully(ByteBuffer.wrap(bytes));
    } else {
      buffer.put(bytes);
    }
  }

  private void flush() throws IOException {
    writeFully(buffer.flip());
    buffer.clear();
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void keep(long delivered) throws IOException {
    flush();
    if (checkpoint != null) {
      channel.force(true);
      new Checkpoint(question, delivered, channel.position()).write(checkpoint);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      flush();
    }
  }
}
