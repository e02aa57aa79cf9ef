package nl.ongekend.eval.peers;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Collects the top by the full score of what a query for bounds of skill points finds. */
final class BoundedCollector extends FilterCollector {

  private final PairScores scores;
  private final TopScoreDocCollector hits;

  private BoundedCollector(PairScores scores, TopScoreDocCollector hits) {
    super(hits);
    this.scores = scores;
    this.hits = hits;
  }

  /** Makes the one collector of a search on one thread. */
  static final class PerSegment implements CollectorManager<BoundedCollector, TopDocs> {

    private final PairScores scores;
    private final TopScoreDocCollectorManager manager;

    PerSegment(PairScores scores, int top) {
      this.scores = scores;
      this.manager = new TopScoreDocCollectorManager(top, top);
    }

    @Override
    public BoundedCollector newCollector() {
      return new BoundedCollector(scores, manager.newCollector());
    }

    @Override
    public TopDocs reduce(Collection<BoundedCollector> collectors) throws IOException {
      return manager.reduce(collectors.stream().map(collector -> collector.hits).toList());
    }
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    FullScore full =
        new FullScore(
            scores, new Requirements(segment.reader()), new FacetCodes.Packed(segment.reader()));
    return new FilterLeafCollector(super.getLeafCollector(segment)) {
      @Override
      public void setScorer(Scorable bound) throws IOException {
        full.bound = bound;
        super.setScorer(full);
      }

      @Override
      public void collect(int document) throws IOException {
        full.document = document;
        super.collect(document);
      }
    };
  }

  /** The score that the hits see in place of the bound. */
  private static final class FullScore extends Scorable {

    private final PairScores scores;
    private final Requirements requirements;
    private final FacetCodes codes;
    private final int besideSkills;
    private final int fixed;
    private Scorable bound = new Unset();
    private int document;
    private int least;

    FullScore(PairScores scores, Requirements requirements, FacetCodes codes) {
      this.scores = scores;
      this.requirements = requirements;
      this.codes = codes;
      this.besideSkills = scores.mostBesideSkills();
      this.fixed = scores.skills().pointsOfOthers();
    }

    @Override
    public float score() throws IOException {
      boolean possible = bound.score() + fixed + besideSkills >= least;
      return possible ? scores.score(document, requirements, codes, least) : PairScores.UNRANKED;
    }

    @Override
    public void setMinCompetitiveScore(float minScore) throws IOException {
      least = (int) Math.ceil(minScore);
      bound.setMinCompetitiveScore(Math.max(0, least - besideSkills - fixed));
    }
  }

  /** No query yet. */
  private static final class Unset extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
