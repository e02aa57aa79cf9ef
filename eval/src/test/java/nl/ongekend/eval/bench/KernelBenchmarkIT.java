package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.eval.peers.LucenePeers;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

class KernelBenchmarkIT {

  private static final BenchSize SMALL = new BenchSize(2_000, 10, 300, 2, 1, 20);
  private static final BenchSize TINY = new BenchSize(100, 2, 10, 2, 1, 20);

  private static BenchReport run(BenchSize size, Peers.Opener peers) throws IOException {
    Market market = Market.generate(StarterReader.read().build(), PlaceTable.starter(), size);
    return KernelBenchmark.run(market, size, peers, _ -> {});
  }

  @Test
  void run_withPeers_allAnswersAreThoseOfTheReference() throws IOException {
    BenchReport report = run(SMALL, LucenePeers::open);
    assertThat(report.answersEqual()).isTrue();
    assertThat(report.ratios())
        .extracting(Ratio::id)
        .containsExactly("P2-tail", "P2-best", "P2-usual");
    assertThat(report.data())
        .extracting(DataSet::name, DataSet::rows)
        .containsExactly(tuple("vacancies", 2_000L), tuple("passports", 300L));
  }

  @Test
  void run_withAPeerThatAnswersWrongly_saysSo() throws IOException {
    BenchReport report = run(TINY, _ -> new Silent());
    assertThat(report.answersEqual()).isFalse();
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
