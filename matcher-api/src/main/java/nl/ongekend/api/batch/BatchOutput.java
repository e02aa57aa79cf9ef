package nl.ongekend.api.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongConsumer;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.core.batch.BatchDelivery;

/** Writes answers as they are delivered. */
public final class BatchOutput implements BatchDelivery<BatchDocument.Person> {

  private final BatchFormat format;
  private final Sink sink;
  private final LongConsumer progress;
  private long people;
  private volatile boolean cancelled;

  /**
   * Creates an output.
   *
   * @param format how answers are laid out
   * @param sink where they go
   * @param progress told how many people have been delivered in all
   */
  public BatchOutput(BatchFormat format, Sink sink, LongConsumer progress) {
    this.format = format;
    this.sink = sink;
    this.progress = progress;
    this.people = sink.people();
  }

  /** Where answers go. */
  public interface Sink {

    /** Returns how many people stand in it from an earlier run. */
    long people();

    /** Writes a text. */
    void write(String text) throws IOException;

    /** Makes sure that what was written stays, the answers of this many people. */
    void keep(long people) throws IOException;

    /** Returns a sink that is a stream and keeps nothing. */
    static Sink of(OutputStream stream) {
      return new Sink() {
        @Override
        public long people() {
          return 0;
        }

        @Override
        public void write(String text) throws IOException {
          stream.write(text.getBytes(UTF_8));
        }

        @Override
        public void keep(long people) throws IOException {
          stream.flush();
        }
      };
    }
  }

  /** Writes what stands first, unless an earlier run did. */
  public void begin(BatchDocument head) throws IOException {
    if (people == 0) {
      sink.write(format.head(head));
    }
  }

  @Override
  public void deliver(List<BatchDocument.Person> results) throws IOException {
    for (BatchDocument.Person person : results) {
      sink.write(format.person(person, people == 0));
      people++;
    }
    sink.keep(people);
    progress.accept(people);
  }

  /** Writes what stands last; behind the last checkpoint, for a finished run may be resumed too. */
  public void end() throws IOException {
    sink.write(format.end());
  }

  /** Returns how many people were delivered, earlier runs included. */
  public long people() {
    return people;
  }

  /** Ends the batch after the tiles that are being ranked. */
  public void cancel() {
    cancelled = true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
