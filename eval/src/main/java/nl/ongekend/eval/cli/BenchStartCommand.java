package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.PreparedHome;
import nl.ongekend.eval.bench.StartBenchmark;
import nl.ongekend.eval.server.Application;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures starts of the application. */
@Command(
    name = "start",
    description = {
      "Measures starts of the application with a filled home, and its first requests.",
      "--home names a folder to fill and to use again. Ends with 1 when answers differ,",
      "or with --gate when a figure is missed."
    })
final class BenchStartCommand implements Callable<Integer> {

  private static final int TOP = 10;

  @Option(
      names = "--starts",
      paramLabel = "R",
      description = "Measured starts, after one that warms up; ${DEFAULT-VALUE} unless given.")
  private int starts = 20;

  @Mixin private HomeOptions home = new HomeOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(() -> home.size(starts, TOP));
    Application application = Application.here();
    Market market = home.market(size);
    try (PreparedHome prepared = home.prepare(market, application, report.progress())) {
      return report.print(
          StartBenchmark.run(market, starts, application, prepared, report.progress()));
    }
  }
}
