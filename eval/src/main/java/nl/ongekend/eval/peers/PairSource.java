package nl.ongekend.eval.peers;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The score of each document as Lucene's function queries want it. */
final class PairSource extends DoubleValuesSource {

  private final PairScores scores;
  private final FacetCodes.Opener opener;

  PairSource(PairScores scores, FacetCodes.Opener opener) {
    this.scores = scores;
    this.opener = opener;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext segment, @Nullable DoubleValues ignored)
      throws IOException {
    Requirements requirements = new Requirements(segment.reader());
    FacetCodes codes = opener.open(segment.reader());
    return new DoubleValues() {
      private int current;

      @Override
      public double doubleValue() throws IOException {
        return scores.score(current, requirements, codes, 0);
      }

      @Override
      public boolean advanceExact(int document) {
        current = document;
        return true;
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "score";
  }
}
