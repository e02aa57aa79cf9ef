package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.KernelBenchmark;
import nl.ongekend.eval.peers.LucenePeers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures one query of the kernel. */
@Command(
    name = "kernel",
    description = {
      "Measures one query on one thread: full score, both gates, no filter, exact.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchKernelCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";
  private static final int TOP = 20;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private long vacancies = 100_000;

  @Option(
      names = "--passports",
      paramLabel = "M",
      description = "Queries in each direction; " + DEFAULT + ".")
  private int passports = 1_000;

  @Option(
      names = "--people",
      paramLabel = "P",
      description = "People that vacancies are matched with; " + DEFAULT + ".")
  private long people = 10_000;

  @Option(names = "--peers", description = "Compares with the same score computed by Lucene.")
  private boolean peers;

  @Mixin private QueryOptions query = new QueryOptions(TOP);

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size = report.parse(() -> query.size(vacancies, passports, people));
    return report.print(
        KernelBenchmark.run(
            query.market(size), size, peers ? LucenePeers::open : null, report.progress()));
  }
}
