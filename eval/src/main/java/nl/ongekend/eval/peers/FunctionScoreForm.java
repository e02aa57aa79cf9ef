package nl.ongekend.eval.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.eval.bench.Answer;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Lucene's function score query: each vacancy with a skill of the person is scored from its doc
 * values.
 *
 * <p>Exact: when the last hit does not beat what a vacancy without any of the skills could have,
 * all vacancies are scored.
 */
final class FunctionScoreForm {

  private final PeerIndex index;
  private final IndexSearcher searcher;
  private final PairScores scores;
  private final PairSource source;
  private final int top;

  FunctionScoreForm(PeerIndex index, PairScores scores, FacetCodes.Opener codes, int top) {
    this.index = index;
    this.searcher = new IndexSearcher(index.reader());
    this.searcher.setQueryCache(null);
    this.scores = scores;
    this.source = new PairSource(scores, codes);
    this.top = top;
  }

  /** Returns the best vacancies for a person. */
  Answer answer(Passport passport) {
    try {
      scores.begin(passport);
      TopDocs found = searchSkills();
      boolean complete =
          found.scoreDocs.length == top && found.scoreDocs[top - 1].score >= scores.mostOfOthers();
      return index.answer((complete ? found : searchAll()).scoreDocs);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the peers' index", e);
    }
  }

  private TopDocs searchSkills() throws IOException {
    return search(new TermInSetQuery(PeerFields.SKILLS, scores.skills().bounds().keySet()));
  }

  private TopDocs searchAll() throws IOException {
    return search(MatchAllDocsQuery.INSTANCE);
  }

  private TopDocs search(Query candidates) throws IOException {
    return searcher.search(
        new FunctionScoreQuery(candidates, source), new TopScoreDocCollectorManager(top, top));
  }
}
