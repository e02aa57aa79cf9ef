package nl.ongekend.eval.peers;

import java.io.IOException;
import java.util.List;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.eval.bench.Contender;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.Peers;

/** The forms that Lucene offers for the same score. Used by one thread. */
public final class LucenePeers implements Peers {

  private final PeerIndex index;
  private final FunctionScoreForm separate;
  private final FunctionScoreForm packed;
  private final BoundedForm bounded;

  private LucenePeers(PeerIndex index, Market market) {
    PairScores scores = new PairScores(market.world(), market.request(), index.dictionaries());
    int top = market.request().top();
    this.index = index;
    this.separate = new FunctionScoreForm(index, scores, FacetCodes.Separate::new, top);
    this.packed = new FunctionScoreForm(index, scores, FacetCodes.Packed::new, top);
    this.bounded = new BoundedForm(index, scores, top);
  }

  /** Indexes the vacancies of a market for the forms. */
  public static LucenePeers open(Market market) throws IOException {
    return new LucenePeers(PeerIndex.build(market), market);
  }

  @Override
  public Contender<Passport> usualForm() {
    return new Contender<>("Lucene function score", separate::answer);
  }

  @Override
  public Contender<Passport> boundedForm() {
    return new Contender<>("Lucene bounded", bounded::answer);
  }

  @Override
  public List<Contender<Passport>> bestForms() {
    return List.of(new Contender<>("Lucene packed", packed::answer), boundedForm());
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
