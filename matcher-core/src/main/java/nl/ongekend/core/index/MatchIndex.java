package nl.ongekend.core.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * The index of one side. Thread-safe.
 *
 * <p>What is put is findable after {@link #refresh} and survives after {@link #commit}; what was
 * put since the last commit is lost with the process, and is written again from the change log
 * after the position of that commit.
 *
 * @param <D> the document
 * @param <S> the segment
 */
public final class MatchIndex<D, S> implements Closeable {

  private final Side<D, S> side;
  private final LuceneIndex index;
  private final SegmentCache<S> segments;
  private final @Nullable OrganisationBorder border;

  private MatchIndex(Side<D, S> side, Directory directory, IndexVersions versions)
      throws IOException {
    this.side = side;
    this.segments = new SegmentCache<>(side);
    this.border = null;
    this.index = LuceneIndex.open(directory, versions, side.order(), segments::get);
  }

  private MatchIndex(
      Side<D, S> side,
      LuceneIndex index,
      SegmentCache<S> segments,
      @Nullable OrganisationBorder border) {
    this.side = side;
    this.index = index;
    this.segments = segments;
    this.border = border;
  }

  /**
   * Opens the index of vacancies.
   *
   * @param folder where it is kept; null keeps it in memory
   * @throws IndexDamagedException if a file is not as it was written; opening reads all of them
   * @throws IndexMismatchException if it was built with another schema, taxonomy or place table
   */
  public static MatchIndex<Vacancy, VacancySegment> vacancies(
      @Nullable Path folder, IndexSetting setting) throws IOException {
    VacancySide side =
        new VacancySide(setting.taxonomy(), setting.places(), setting.facets(), setting.profile());
    return new MatchIndex<>(side, directory(folder), setting.versions());
  }

  /** Opens the index of passports; as for vacancies. */
  public static MatchIndex<Passport, PassportSegment> passports(
      @Nullable Path folder, IndexSetting setting) throws IOException {
    PassportSide side =
        new PassportSide(setting.taxonomy(), setting.places(), setting.facets(), setting.profile());
    return new MatchIndex<>(side, directory(folder), setting.versions());
  }

  /** Without a lock of its own: a home is locked as a whole, and a lock file can be damaged too. */
  private static Directory directory(@Nullable Path folder) throws IOException {
    return folder == null
        ? new ByteBuffersDirectory()
        : FSDirectory.open(folder, NoLockFactory.INSTANCE);
  }

  /**
   * Returns this index seen with columns of another profile, such as that of another market
   * snapshot. Nothing is indexed again: the columns of a segment are built when it is first asked.
   * Both views see every write, and closing either closes the index.
   */
  public MatchIndex<D, S> with(ColumnProfile profile) {
    Side<D, S> other = side.with(profile);
    return new MatchIndex<>(other, index, new SegmentCache<>(other), border);
  }

  /**
   * Returns this index as an organisation sees it: its snapshots have the documents that were put
   * for that organisation and no others. Columns are shared. Both views see every write, and
   * closing either closes the index. To be kept, because it remembers what it found of segments.
   */
  public MatchIndex<D, S> seenBy(UUID organisation) {
    return new MatchIndex<>(side, index, segments, new OrganisationBorder(organisation));
  }

  /**
   * Adds a document of no organisation, or replaces the one with the same id; {@code json} is
   * handed back as is.
   */
  public void put(D document, String json) throws IOException {
    index.put(side.id(document), side.toLucene(document, json));
  }

  /** Adds a document of an organisation, or replaces the one with the same id. */
  public void put(D document, String json, UUID organisation) throws IOException {
    Document written = side.toLucene(document, json);
    written.add(
        new StringField(
            IndexSchema.ORGANISATION, LuceneIndex.idBytes(organisation), Field.Store.NO));
    index.put(side.id(document), written);
  }

  /** Adds a document whose id is known to be new; faster than {@link #put}. */
  public void add(D document, String json) throws IOException {
    index.add(side.toLucene(document, json));
  }

  /** Removes the document with this id, if there is one. */
  public void delete(UUID id) throws IOException {
    index.delete(id);
  }

  /** Removes every document. */
  public void clear() throws IOException {
    index.deleteAll();
  }

  /** Makes what was written findable, its columns included. */
  public void refresh() throws IOException {
    index.refresh();
    snapshot().close();
  }

  /** Writes everything to disk; {@code position} is where the change log was read up to. */
  public void commit(String position) throws IOException {
    index.commit(position);
  }

  /** Returns the position of the latest commit, or null when there is none. */
  public @Nullable String position() throws IOException {
    return index.position();
  }

  /** Merges to at most this many segments; for measurements and tests. */
  public void merge(int most) throws IOException {
    index.forceMerge(most);
  }

  /**
   * Writes segments with deleted documents anew, without them: after the next commit and refresh no
   * file has anything of a deleted document. Cost: that of merging those segments.
   */
  public void purge() throws IOException {
    index.purge();
  }

  /** Returns the index as it is now. */
  public IndexSnapshot<S> snapshot() throws IOException {
    IndexSearcher searcher = index.acquire();
    IndexSnapshot<S> snapshot = new IndexSnapshot<>(index, searcher, segments, border);
    searcher.getIndexReader().leaves().forEach(leaf -> segments.get(leaf.reader()));
    return snapshot;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
