package nl.ongekend.core.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One Lucene index: writes by id, near-real-time snapshots, commits with a position in the change
 * log. Thread-safe.
 */
final class LuceneIndex implements Closeable {

  private static final int RAM_BUFFER_MIB = 128;

  private final Directory directory;
  private final IndexVersions versions;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private LuceneIndex(Directory directory, IndexVersions versions, IndexWriter writer)
      throws IOException {
    this.directory = directory;
    this.versions = versions;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /**
   * Opens an index, or creates it when the directory has none.
   *
   * @param warmer called with each merged segment before it is used
   * @throws IndexDamagedException if a file is not as it was written; all are read
   * @throws IndexMismatchException if it was built with other versions
   */
  static LuceneIndex open(
      Directory directory, IndexVersions versions, Sort order, Consumer<LeafReader> warmer)
      throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      requireWhole(directory);
      versions.requireSame(SegmentInfos.readLatestCommit(directory).getUserData());
    }
    IndexWriterConfig config = new IndexWriterConfig(TextAnalysis.analyzer());
    config.setIndexSort(order);
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(RAM_BUFFER_MIB);
    // A purge leaves nothing of what was deleted; merges in passing choose as ever.
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    config.setMergedSegmentWarmer(warmer::accept);
    return new LuceneIndex(directory, versions, new IndexWriter(directory, config));
  }

  /** Compares every file of the latest commit with its checksum. */
  private static void requireWhole(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
      if (!check.checkIndex().clean) {
        throw new IndexDamagedException();
      }
    }
  }

  /** Adds a document, or replaces the one with the same id. */
  void put(UUID id, Document document) throws IOException {
    writer.updateDocument(idTerm(id), document);
  }

  /** Adds a document whose id is known to be new; faster than {@link #put}. */
  void add(Document document) throws IOException {
    writer.addDocument(document);
  }

  void delete(UUID id) throws IOException {
    writer.deleteDocuments(idTerm(id));
  }

  void deleteAll() throws IOException {
    writer.deleteAll();
  }

  /** Makes what was written findable. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Writes everything to disk, with the position in the change log up to which it is complete. */
  void commit(String position) throws IOException {
    writer.setLiveCommitData(versions.toUserData(position).entrySet());
    writer.commit();
  }

  /** Returns the position of the latest commit, or null when there is none. */
  @Nullable String position() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return null;
    }
    return SegmentInfos.readLatestCommit(directory).getUserData().get(IndexVersions.POSITION_KEY);
  }

  void forceMerge(int segments) throws IOException {
    writer.forceMerge(segments);
  }

  /** Writes segments with deleted documents anew, without them. */
  void purge() throws IOException {
    writer.forceMergeDeletes();
  }

  IndexSearcher acquire() throws IOException {
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  static Term idTerm(UUID id) {
    return new Term(IndexSchema.ID, idBytes(id));
  }

  static BytesRef idBytes(UUID id) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return new BytesRef(bytes.array());
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }
}
