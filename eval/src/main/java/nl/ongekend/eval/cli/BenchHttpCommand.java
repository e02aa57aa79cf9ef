package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.HttpBenchmark;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.PreparedHome;
import nl.ongekend.eval.bench.SearchPeer;
import nl.ongekend.eval.server.Application;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the application over HTTP. */
@Command(
    name = "http",
    description = {
      "Measures the application as a process of its own, over HTTP: matches, an explanation, a"
          + " receipt.",
      "--home names a folder to fill and to use again. Ends with 1 when answers differ,",
      "or with --gate when a figure is missed."
    })
final class BenchHttpCommand implements Callable<Integer> {

  /** The matches of an answer; a round keeps the receipt of another one. */
  private static final int TOP = 10;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rounds, after one that warms up; ${DEFAULT-VALUE} unless given.")
  private int rounds = 3;

  @Mixin private HomeOptions home = new HomeOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(this::size);
    Application application = Application.here();
    Market market = home.market(size);
    try (PreparedHome prepared = home.prepare(market, application, report.progress())) {
      List<SearchPeer> peers =
          ServiceLoader.load(SearchPeer.class).stream().map(ServiceLoader.Provider::get).toList();
      return report.print(
          HttpBenchmark.run(market, size, application, prepared, peers, report.progress()));
    }
  }

  private BenchSize size() {
    if (rounds >= TOP) {
      throw new IllegalArgumentException(
          "rounds (%d) must be less than %d.%nMaybe leave the option out.".formatted(rounds, TOP));
    }
    return home.size(rounds, TOP);
  }
}
