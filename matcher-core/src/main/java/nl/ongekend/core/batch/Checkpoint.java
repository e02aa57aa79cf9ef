package nl.ongekend.core.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * How far a batch has come: what was delivered before it is on disk, and nothing after it counts.
 *
 * <p>Kept as one short line, {@code ongekend/batch-checkpoint/1 question people bytes}.
 *
 * @param question names everything that answers depend on, such as a hash; without white space
 * @param people how many people of the input were delivered
 * @param bytes how long the output was then
 */
public record Checkpoint(String question, long people, long bytes) {

  private static final String FORM = "ongekend/batch-checkpoint/1";

  /** Checks the ranges. */
  public Checkpoint {
    if (question.isEmpty() || !question.equals(question.replaceAll("\\s", ""))) {
      throw new IllegalArgumentException(
          "question (%s) must be a word without white space.%nMaybe hash it.".formatted(question));
    }
    if (people < 0 || bytes < 0) {
      throw new IllegalArgumentException(
          "people (%d) and bytes (%d) must be at least 0.%nMaybe a sum overflowed."
              .formatted(people, bytes));
    }
  }

  /**
   * Reads a checkpoint.
   *
   * @throws IllegalArgumentException when the file holds something else
   * @throws IOException if it cannot be read
   */
  public static Checkpoint read(Path file) throws IOException {
    String text = Files.readString(file, UTF_8).strip();
    List<String> parts = List.of(text.split(" ", -1));
    if (parts.size() != 4
        || !parts.getFirst().equals(FORM)
        || !parts.get(2).matches("\\d{1,18}")
        || !parts.get(3).matches("\\d{1,18}")) {
      throw new IllegalArgumentException(
          "file (%s) must hold a checkpoint of a batch (%s).%nMaybe it is another file; leave --resume out to begin anew."
              .formatted(file, FORM));
    }
    return new Checkpoint(parts.get(1), Long.parseLong(parts.get(2)), Long.parseLong(parts.get(3)));
  }

  /**
   * Keeps this checkpoint: after a crash the file holds it or the one before, whole.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".tmp");
    byte[] text = "%s %s %d %d\n".formatted(FORM, question, people, bytes).getBytes(UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (ByteBuffer buffer = ByteBuffer.wrap(text); buffer.hasRemaining(); ) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(
        unfinished, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
