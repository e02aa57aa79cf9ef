package nl.ongekend.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ongekend.eval.peers.RawIndex;
import nl.ongekend.taxonomy.load.StarterReader;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.junit.jupiter.api.Test;

class IndexingBenchmarkIT {

  private static final BenchSize SMALL = new BenchSize(300, 1, 1, 2, 2, 10);

  private static BenchReport run(IndexBuild lucene) throws IOException {
    Market market = Market.generate(StarterReader.read().build(), PlaceTable.starter(), SMALL);
    return IndexingBenchmark.run(market, 2, null, lucene, _ -> {});
  }

  @Test
  void run_withoutHome_findsEverythingAndSaysWhatWasNotMeasured() throws IOException {
    BenchReport report = run(RawIndex::build);
    assertThat(report.answersEqual()).isTrue();
    assertThat(report.data().getFirst().rows()).isEqualTo(300);
    assertThat(report.rows()).extracting(Row::work).containsExactly("rebuild", "build");
    assertThat(report.ratios()).extracting(Ratio::id).containsExactly("P7-rebuild");
    assertThat(report.missed()).extracting(Missed::id).contains("P7-saved");
  }

  @Test
  void run_documentsAreMissing_saysSo() throws IOException {
    assertThat(run((_, rows) -> rows.size() - 1).answersEqual()).isFalse();
  }
}
