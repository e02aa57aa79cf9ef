package nl.ongekend.api.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.body;
import static nl.ongekend.api.store.Documents.vacancy;
import static nl.ongekend.api.store.Purpose.ADMINISTRATION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.api.home.Home;

/**
 * A program that writes to the store of a home until it is killed, and keeps a journal of what was
 * acknowledged.
 *
 * <p>Four threads create, replace, delete and import documents. After each acknowledgement, and
 * only then, a line {@code ID VERSION HASH} is added to the journal ({@code -} for a deletion). The
 * lines survive the death of the program, because the system has them.
 */
public final class JournalingWriters {

  private static final int WRITERS = 4;

  private final DocumentStore documents;
  private final FileChannel journal;
  private final Random random;

  private JournalingWriters(DocumentStore documents, FileChannel journal, Random random) {
    this.documents = documents;
    this.journal = journal;
    this.random = random;
  }

  /** Arguments: home, journal, seed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Home home = Home.open(Path.of(arguments[0]));
    FileChannel journal =
        FileChannel.open(
            Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    long seed = Long.parseLong(arguments[2]);
    Store store = Store.open(StoreSettings.embedded(home, InstantSource.system()));
    List<Thread> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(writer ->
                new JournalingWriters(store.documents(), journal, new Random(seed + writer)))
            .map(writer -> Thread.ofPlatform().start(writer::writeUntilKilled))
            .toList();
    for (Thread writer : writers) {
      writer.join();
    }
    // Only a store that went away ends the writers. The server is left as it is.
    Runtime.getRuntime().halt(1);
  }

  private void writeUntilKilled() {
    try {
      while (true) {
        writeSome();
      }
    } catch (StoreUnavailableException e) {
      // The server was killed; what it did not acknowledge is not in the journal.
    }
  }

  private void writeSome() {
    switch (random.nextInt(3)) {
      case 0 -> importSome();
      case 1 -> acknowledge(documents.create(COACH, ADMINISTRATION, vacancy(text())));
      default -> {
        StoredDocument first = documents.create(COACH, ADMINISTRATION, vacancy(text()));
        acknowledge(first);
        acknowledge(documents.replace(COACH, ADMINISTRATION, first.entity(), 1, body(text())));
        documents.delete(COACH, ADMINISTRATION, first.entity(), 2);
        append("%s 3 -%n".formatted(first.id()));
      }
    }
  }

  private void importSome() {
    List<NewDocument> batch = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      batch.add(
          vacancy(text()).withExternalKey(new ExternalKey("kill", UUID.randomUUID().toString())));
    }
    List<ImportOutcome> outcomes = documents.createAll(COACH, ADMINISTRATION, batch);
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < batch.size(); number++) {
      UUID id = outcomes.get(number).findEntity().orElseThrow().id();
      String hash = batch.get(number).body().contentHash().hex();
      lines.append("%s 1 %s%n".formatted(id, hash));
    }
    append(lines.toString());
  }

  private void acknowledge(StoredDocument document) {
    append(
        "%s %d %s%n"
            .formatted(
                document.id(), document.entityVersion(), document.body().contentHash().hex()));
  }

  /* One call to the system per acknowledgement: whole lines or none. */
  private void append(String lines) {
    try {
      journal.write(ByteBuffer.wrap(lines.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return Long.toHexString(random.nextLong()).repeat(1 + random.nextInt(100));
  }
}
