package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.IndexingBenchmark;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.PreparedHome;
import nl.ongekend.eval.peers.RawIndex;
import nl.ongekend.eval.server.Application;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how soon what is kept can be found. */
@Command(
    name = "indexing",
    description = {
      "Measures a rebuild of the index beside Lucene alone, and how soon a saved vacancy is found.",
      "--home names a folder to fill and to use again. Ends with 1 when documents are missing,",
      "or with --gate when a figure is missed."
    })
final class BenchIndexingCommand implements Callable<Integer> {

  private static final int TOP = 10;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rebuilds, after one that warms up; ${DEFAULT-VALUE} unless given.")
  private int rounds = 5;

  @Option(names = "--no-saves", description = "Measures rebuilds only, without the application.")
  private boolean noSaves;

  @Mixin private HomeOptions home = new HomeOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(() -> home.size(rounds, TOP));
    if (noSaves) {
      return report.print(
          IndexingBenchmark.run(
              home.market(size), rounds, null, RawIndex::build, report.progress()));
    }
    Application application = Application.here();
    Market market = home.market(size);
    try (PreparedHome prepared = home.prepare(market, application, report.progress())) {
      return report.print(
          IndexingBenchmark.run(market, rounds, prepared, RawIndex::build, report.progress()));
    }
  }
}
