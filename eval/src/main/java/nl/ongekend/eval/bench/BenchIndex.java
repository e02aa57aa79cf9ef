package nl.ongekend.eval.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.ongekend.core.index.IndexSnapshot;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.eval.Sha256;

/**
 * An index of generated documents in a folder of its own, merged to one segment and opened anew, as
 * a server does after a start.
 *
 * @param <D> the document
 * @param <S> its segments
 */
final class BenchIndex<D, S> implements Closeable {

  private static final String POSITION = "0";

  private final TemporaryFolder folder;
  private final MatchIndex<D, S> index;
  private final DataSet data;
  private final List<Row> rows;

  private BenchIndex(TemporaryFolder folder, MatchIndex<D, S> index, DataSet data, List<Row> rows) {
    this.folder = folder;
    this.index = index;
    this.data = data;
    this.rows = rows;
  }

  /** Opens an index in a folder. */
  @FunctionalInterface
  interface Opener<D, S> {
    MatchIndex<D, S> open(Path folder) throws IOException;
  }

  /**
   * Indexes documents with all processors.
   *
   * @param write the JSON of a document
   * @param bytes the bytes of the columns of a segment
   */
  static <D, S> BenchIndex<D, S> build(
      Corpus<D> corpus, Function<D, String> write, Opener<D, S> opener, ToLongFunction<S> bytes)
      throws IOException {
    TemporaryFolder folder = new TemporaryFolder();
    Stopwatch indexing = new Stopwatch();
    Stopwatch merging = new Stopwatch();
    String sha256;
    try (MatchIndex<D, S> writing = opener.open(folder.path())) {
      sha256 = addAll(corpus, write, writing, indexing);
      merging.time(() -> writing.merge(1));
      merging.time(() -> writing.commit(POSITION));
    }
    MatchIndex<D, S> index = opener.open(folder.path());
    Stopwatch columns = new Stopwatch();
    columns.time(() -> index.snapshot().close());
    List<Row> rows =
        List.of(
            Row.of(corpus.name(), "index", "ms", indexing.millis()),
            Row.of(corpus.name(), "merge and commit", "ms", merging.millis()),
            Row.of(corpus.name(), "build columns", "ms", columns.millis()),
            Row.of(corpus.name(), "columns", "bytes", bytes(index, bytes)));
    DataSet data = new DataSet(corpus.name(), corpus.seed(), corpus.rows(), sha256);
    return new BenchIndex<>(folder, index, data, rows);
  }

  /** Returns the hash of the lines of the documents. */
  private static <D> String addAll(
      Corpus<D> corpus, Function<D, String> write, MatchIndex<D, ?> index, Stopwatch indexing)
      throws IOException {
    Sha256 hash = new Sha256();
    for (List<Line<D>> part : corpus.parts(one -> new Line<>(one, write.apply(one)))) {
      part.forEach(line -> hash.add((line.json() + "\n").getBytes(StandardCharsets.UTF_8)));
      indexing.time(() -> part.parallelStream().forEach(line -> line.addTo(index)));
    }
    return hash.toHex();
  }

  private record Line<D>(D document, String json) {

    void addTo(MatchIndex<D, ?> index) {
      try {
        index.add(document, json);
      } catch (IOException e) {
        throw new UncheckedIOException("indexing a generated document", e);
      }
    }
  }

  private static <S> long bytes(MatchIndex<?, S> index, ToLongFunction<S> bytes)
      throws IOException {
    try (IndexSnapshot<S> snapshot = index.snapshot()) {
      return snapshot.segments(MatchFilter.none()).stream()
          .mapToLong(view -> bytes.applyAsLong(view.segment()))
          .sum();
    }
  }

  MatchIndex<D, S> index() {
    return index;
  }

  /** Returns what was indexed. */
  DataSet data() {
    return data;
  }

  /** Returns what indexing took, and what the columns hold. */
  List<Row> rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    try (folder) {
      index.close();
    }
  }
}
