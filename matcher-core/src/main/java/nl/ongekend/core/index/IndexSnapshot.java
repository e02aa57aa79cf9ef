package nl.ongekend.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.kernel.Accepted;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The index at one moment: what a query sees from its first to its last segment. To be closed.
 *
 * @param <S> the segment
 */
public final class IndexSnapshot<S> implements AutoCloseable {

  private final LuceneIndex index;
  private final IndexSearcher searcher;
  private final SegmentCache<S> segments;
  private final @Nullable OrganisationBorder border;

  IndexSnapshot(
      LuceneIndex index,
      IndexSearcher searcher,
      SegmentCache<S> segments,
      @Nullable OrganisationBorder border) {
    this.index = index;
    this.searcher = searcher;
    this.segments = segments;
    this.border = border;
  }

  /** Returns the number of live documents. */
  public int documents() {
    return border == null
        ? searcher.getIndexReader().numDocs()
        : segments(MatchFilter.none()).stream().mapToInt(SegmentView::count).sum();
  }

  /** Returns the segments with the documents that pass {@code filter}. */
  public List<SegmentView<S>> segments(MatchFilter filter) {
    try {
      Query query = FilterQuery.of(filter);
      Weight weight =
          query == null
              ? null
              : searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      List<SegmentView<S>> views = new ArrayList<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        views.add(view(leaf, weight));
      }
      return List.copyOf(views);
    } catch (IOException e) {
      throw new UncheckedIOException("filtering the index", e);
    }
  }

  private SegmentView<S> view(LeafReaderContext leaf, @Nullable Weight weight) throws IOException {
    LeafReader reader = leaf.reader();
    S segment = segments.get(reader);
    Bits live = reader.getLiveDocs();
    OrganisationBorder.Own own = border == null ? null : border.of(reader);
    boolean open = own == null || own.all();
    Object state = state(reader, open);
    if (weight == null && live == null && open) {
      return new SegmentView<>(leaf.ord, state, segment, Accepted.all(), reader.maxDoc());
    }
    FixedBitSet accepted = new FixedBitSet(Math.max(1, reader.maxDoc()));
    if (weight == null) {
      accepted.set(0, reader.maxDoc());
    } else {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        accepted.or(scorer.iterator());
      }
    }
    if (own != null && !own.all()) {
      accepted.and(own.bits());
    }
    if (live != null) {
      live.applyMask(accepted, 0);
    }
    return new SegmentView<>(
        leaf.ord, state, segment, Accepted.of(accepted.getBits()), accepted.cardinality());
  }

  private Object state(LeafReader reader, boolean open) {
    Object live = reader.getReaderCacheHelper().getKey();
    return border == null || open ? live : new OwnState(live, border.term());
  }

  /** Live documents of a segment within a border: another organisation's are other documents. */
  private record OwnState(Object live, Term organisation) {}

  LeafReader reader(int segment) {
    return searcher.getIndexReader().leaves().get(segment).reader();
  }

  /** Returns the document of a hit, as it was put. */
  public String document(int segment, int document) {
    try {
      LeafReaderContext leaf = searcher.getIndexReader().leaves().get(segment);
      return stored(leaf.docBase + document);
    } catch (IOException e) {
      throw new UncheckedIOException("reading a document of the index", e);
    }
  }

  /** Returns the document with this id as it was put, or null when there is none. */
  public @Nullable String document(UUID id) {
    try {
      TopDocs found = searcher.search(byId(id), 1);
      return found.scoreDocs.length == 0 ? null : stored(found.scoreDocs[0].doc);
    } catch (IOException e) {
      throw new UncheckedIOException("looking a document of the index up", e);
    }
  }

  private Query byId(UUID id) {
    Query query = new TermQuery(LuceneIndex.idTerm(id));
    return border == null
        ? query
        : new BooleanQuery.Builder()
            .add(query, BooleanClause.Occur.FILTER)
            .add(new TermQuery(border.term()), BooleanClause.Occur.FILTER)
            .build();
  }

  private String stored(int document) throws IOException {
    return Objects.requireNonNull(
        searcher
            .storedFields()
            .document(document, Set.of(IndexSchema.DOCUMENT))
            .get(IndexSchema.DOCUMENT));
  }

  @Override
  public void close() {
    try {
      index.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("closing a snapshot of the index", e);
    }
  }
}
