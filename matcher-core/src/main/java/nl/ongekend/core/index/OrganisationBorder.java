package nl.ongekend.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents of each segment an organisation keeps. Found once per segment core, since a
 * document never changes hands without being written anew, and dropped with it. Thread-safe.
 *
 * <p>A segment with documents of this organisation alone costs one look at a counter and no memory:
 * a home of one organisation is as fast as an index without borders. Any other segment costs a bit
 * for each document and organisation that asks.
 */
final class OrganisationBorder {

  private final Term term;
  private final Map<IndexReader.CacheKey, Own> ownByCore = new ConcurrentHashMap<>();

  OrganisationBorder(UUID organisation) {
    this.term = new Term(IndexSchema.ORGANISATION, LuceneIndex.idBytes(organisation));
  }

  /**
   * The documents of a segment that are the organisation's own, live or not.
   *
   * @param all whether these are all of them
   * @param bits one for each document; empty when these are all. Not to be changed
   */
  record Own(boolean all, FixedBitSet bits) {

    private static final Own ALL = new Own(true, new FixedBitSet(0));
  }

  /** Returns the term that the organisation's own documents have. */
  Term term() {
    return term;
  }

  Own of(LeafReader segment) {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    Own known = ownByCore.get(core.getKey());
    return known != null ? known : ownByCore.computeIfAbsent(core.getKey(), _ -> read(segment));
  }

  private Own read(LeafReader segment) {
    try {
      segment.getCoreCacheHelper().addClosedListener(ownByCore::remove);
      // Every document has one organisation, and both numbers count deleted documents too.
      return segment.docFreq(term) == segment.maxDoc() ? Own.ALL : new Own(false, bits(segment));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the organisations of segment " + segment, e);
    }
  }

  private FixedBitSet bits(LeafReader segment) throws IOException {
    FixedBitSet bits = new FixedBitSet(segment.maxDoc());
    PostingsEnum documents = segment.postings(term, PostingsEnum.NONE);
    if (documents != null) {
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        bits.set(documents.docID());
      }
    }
    return bits;
  }
}
