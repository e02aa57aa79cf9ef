package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.GrowthBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how the time of a query grows. */
@Command(
    name = "growth",
    description = {
      "Measures how the time of one query grows with the number of vacancies.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchGrowthCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";
  private static final int TOP = 20;

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      description = "Numbers of vacancies, ascending; 10000,100000,1000000 unless given.")
  private List<Long> sizes = List.of(10_000L, 100_000L, 1_000_000L);

  @Option(names = "--passports", paramLabel = "M", description = "Queries; " + DEFAULT + ".")
  private int passports = 1_000;

  @Mixin private QueryOptions query = new QueryOptions(TOP);

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(this::least);
    return report.print(
        GrowthBenchmark.run(sizes, query.markets(passports), size, report.progress()));
  }

  private BenchSize least() {
    long fewest = GrowthBenchmark.requireAscending(sizes).getFirst();
    return query.size(fewest, passports, passports);
  }
}
