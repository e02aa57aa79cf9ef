package nl.ongekend.eval.peers;

import java.util.Map;
import nl.ongekend.core.score.Term;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/** Scores a term by its bound: whole numbers below 2<sup>24</sup>, exact in a float. */
final class BoundSimilarity extends Similarity {

  private static final long NORM = 1;

  private final Map<BytesRef, TermBound> boundByTerm;

  BoundSimilarity(Map<BytesRef, TermBound> boundByTerm) {
    this.boundByTerm = boundByTerm;
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return NORM;
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    TermBound bound = boundByTerm.getOrDefault(terms[0].term(), new TermBound(0, 0));
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        // Lucene asks for the score of the largest float where it knows no largest frequency.
        int points = (int) Math.min(frequency, Term.COVERAGE.standardMax() + 1) - 1;
        return bound.of(points);
      }
    };
  }
}
