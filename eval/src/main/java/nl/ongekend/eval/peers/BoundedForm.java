package nl.ongekend.eval.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.eval.bench.Answer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's pruning disjunction over the skills, of which each match is scored in full.
 *
 * <p>The disjunction scores no vacancy below its points for skills. It is told to skip what cannot
 * reach the last hit with every other term at its most, and does so by the impacts of its terms.
 */
final class BoundedForm {

  private final PeerIndex index;
  private final PairScores scores;
  private final int top;

  BoundedForm(PeerIndex index, PairScores scores, int top) {
    this.index = index;
    this.scores = scores;
    this.top = top;
  }

  /** Returns the best vacancies for a person. */
  Answer answer(Passport passport) {
    try {
      scores.begin(passport);
      Map<BytesRef, TermBound> boundByTerm = scores.skills().bounds();
      IndexSearcher searcher = new IndexSearcher(index.reader());
      searcher.setQueryCache(null);
      searcher.setSimilarity(new BoundSimilarity(boundByTerm));
      return index.answer(
          searcher.search(query(boundByTerm), new BoundedCollector.PerSegment(scores, top))
              .scoreDocs);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the peers' index", e);
    }
  }

  private static Query query(Map<BytesRef, TermBound> boundByTerm) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (BytesRef term : boundByTerm.keySet()) {
      query.add(new TermQuery(new Term(PeerFields.SKILLS, term)), Occur.SHOULD);
    }
    // Vacancies without any of the terms; the disjunction leaves them out once they cannot win.
    Query all = new BoostQuery(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), 0);
    return query.add(all, Occur.SHOULD).build();
  }
}
