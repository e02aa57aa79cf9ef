package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BatchBenchmark;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.peers.LucenePeers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures everybody at once. */
@Command(
    name = "batch",
    description = {
      "Measures everybody at once: full score, both gates, no filter, exact.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchBatchCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";
  private static final int TOP = 20;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private long vacancies = 100_000;

  @Option(names = "--passports", paramLabel = "M", description = "People; " + DEFAULT + ".")
  private int passports = 10_000;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads that work; all processors unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--peers", description = "Compares with the same score computed by Lucene.")
  private boolean peers;

  @Mixin private QueryOptions query = new QueryOptions(TOP);

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(this::size);
    return report.print(
        BatchBenchmark.run(
            query.market(size),
            size,
            threads,
            peers ? LucenePeers::open : null,
            report.progress()));
  }

  private BenchSize size() {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "threads (%d) must be at least 1.%nMaybe leave the option out.".formatted(threads));
    }
    return query.size(vacancies, passports, passports);
  }
}
