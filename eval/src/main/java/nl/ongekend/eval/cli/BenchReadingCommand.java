package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.ReadingBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures reading. */
@Command(
    name = "reading",
    description = {
      "Measures reading: vacancy texts of 2,000 characters, and lines of a coach.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchReadingCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Option(names = "--texts", paramLabel = "N", description = "Vacancy texts; " + DEFAULT + ".")
  private int texts = 2_000;

  @Option(names = "--lines", paramLabel = "N", description = "Lines; " + DEFAULT + ".")
  private int lines = 2_000;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; " + DEFAULT + ".")
  private int threads = 2;

  @Mixin private RoundOptions rounds = new RoundOptions(5);

  @Mixin private DataOptions data = new DataOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    ReadingBenchmark.Size size =
        report.parse(
            () -> new ReadingBenchmark.Size(texts, lines, threads, rounds.rounds(), rounds.seed()));
    return report.print(
        ReadingBenchmark.run(data.readTaxonomy(), data.readPlaces(), size, report.progress()));
  }
}
