package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.MemoryBenchmark;
import nl.ongekend.eval.bench.PreparedHome;
import nl.ongekend.eval.server.Application;
import nl.ongekend.eval.server.ProcessMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the memory of the application. */
@Command(
    name = "memory",
    description = {
      "Measures the memory of the application as a process of its own, the database apart: after"
          + " its start, a reading, and matches in both directions.",
      "--home names a folder to fill and to use again. Ends with 1 when answers differ,",
      "or with --gate when a figure is missed."
    })
final class BenchMemoryCommand implements Callable<Integer> {

  private static final int TOP = 20;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "How often the same is asked; ${DEFAULT-VALUE} unless given.")
  private int rounds = 3;

  @Mixin private HomeOptions home = new HomeOptions(10_000);

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(() -> home.size(rounds, TOP));
    ProcessMemory.requireTold();
    Application application = Application.here();
    Market market = home.market(size);
    try (PreparedHome prepared = home.prepare(market, application, report.progress())) {
      return report.print(
          MemoryBenchmark.run(market, size, application, prepared, report.progress()));
    }
  }
}
