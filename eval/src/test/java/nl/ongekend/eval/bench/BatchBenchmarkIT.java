package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.eval.peers.LucenePeers;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

class BatchBenchmarkIT {

  private static final BenchSize SMALL = new BenchSize(2_000, 40, 40, 2, 2, 20);

  private static BenchReport run(Peers.Opener peers) throws IOException {
    Market market = Market.generate(StarterReader.read().build(), PlaceTable.starter(), SMALL);
    return BatchBenchmark.run(market, SMALL, 2, peers, _ -> {});
  }

  @Test
  void run_withPeers_allAnswersAreTheSame() throws IOException {
    BenchReport report = run(LucenePeers::open);
    assertThat(report.answersEqual()).isTrue();
    assertThat(report.ratios()).extracting(Ratio::id).startsWith("P3-queries", "P3-lucene");
    assertThat(report.rows()).extracting(Row::subject).contains("query at a time", "batch");
  }

  @Test
  void run_withAPeerThatAnswersWrongly_saysSo() throws IOException {
    assertThat(run(_ -> new Silent()).answersEqual()).isFalse();
  }

  /** Finds nothing, at once. */
  private static final class Silent implements Peers {

    private final Contender<Passport> contender =
        new Contender<>("silent", _ -> new Answer(List.of()));

    @Override
    public List<Contender<Passport>> bestForms() {
      return List.of(contender);
    }

    @Override
    public Contender<Passport> boundedForm() {
      return contender;
    }

    @Override
    public Contender<Passport> usualForm() {
      return contender;
    }

    @Override
    public void close() {}
  }
}
