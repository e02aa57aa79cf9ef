package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.ongekend.eval.peers.LuceneCoverage;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

class PeersBenchmarkIT {

  private static final BenchSize SMALL = new BenchSize(20_000, 60, 60, 2, 2, 10);

  private final List<String> progress = new ArrayList<>();

  private static Market market() {
    return Market.generate(StarterReader.read().build(), PlaceTable.starter(), SMALL);
  }

  private BenchReport run(CoveragePeer... peers) throws IOException {
    return PeersBenchmark.run(market(), SMALL, 2, List.of(peers), progress::add);
  }

  @Test
  void run_withLucene_allAnswersAreTheSame() throws IOException {
    BenchReport report = run(LuceneCoverage::open);
    assertThat(report.answersEqual()).isTrue();
    assertThat(report.ratios())
        .extracting(Ratio::id)
        .containsExactly("P1-naive", "P1-lucene", "P1 Lucene doc values");
    assertThat(report.ratios()).extracting(Ratio::target).containsExactly(1.2, 10.0, 1.0);
  }

  @Test
  void run_withoutPeers_saysWhatWasNotMeasured() throws IOException {
    assertThat(run().missed()).extracting(Missed::id).contains("P1-lucene");
  }

  @Test
  void run_withAPeerThatAnswersWrongly_namesIt() throws IOException {
    BenchReport report = run((_, _) -> List.of(new Silent()));
    assertThat(report.answersEqual()).isFalse();
    assertThat(progress).contains("Answers differ: silent");
  }

  @Test
  void run_withAPeerThatIsAskedLess_extrapolatesItsTime() throws IOException {
    Ratio ratio = run((_, _) -> List.of(new Silent())).ratios().getLast();
    assertThat(ratio.slower()).isEqualTo("silent extrapolated");
  }

  @Test
  void market_impacts_areSharesOfCoverage() {
    CoverageMarket coverage = CoverageMarket.of(market(), 1);
    assertThat(IntStream.range(0, coverage.vacancies()).filter(v -> coverage.requirements(v) > 0))
        .isNotEmpty()
        .allSatisfy(vacancy -> {
          int requirements = coverage.requirements(vacancy);
          int sum = IntStream.range(0, requirements).map(r -> coverage.impact(vacancy, r)).sum();
          // Each of them is rounded up; licences are left out.
          assertThat(sum).isBetween(1, CoverageMarket.MOST_IMPACT + requirements);
        });
  }

  /** Finds nothing, at once, for ten people. */
  private static final class Silent implements CoverageForm {

    @Override
    public String name() {
      return "silent";
    }

    @Override
    public int mostQueries() {
      return 10;
    }

    @Override
    public Answer answer(int[] skills) {
      return new Answer(List.of());
    }
  }
}
