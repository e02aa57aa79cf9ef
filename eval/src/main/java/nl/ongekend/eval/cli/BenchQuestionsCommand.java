package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.bench.QuestionBenchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the questions around a match. */
@Command(
    name = "questions",
    description = {
      "Measures each question around a match as a multiple of one match, on one thread.",
      "Ends with 1 when answers differ from a loop over all documents, or with --gate when a"
          + " figure is missed."
    })
final class BenchQuestionsCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  /** The documents of an answer. */
  private static final int TOP = 10;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private long vacancies = 100_000;

  @Option(names = "--people", paramLabel = "P", description = "People; " + DEFAULT + ".")
  private long people = 10_000;

  @Option(
      names = "--queries",
      paramLabel = "M",
      description = "Documents of each side that are asked about; " + DEFAULT + ".")
  private int queries = 20;

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rounds, after one that warms up; " + DEFAULT + ".")
  private int rounds = 3;

  @Mixin private DataOptions data = new DataOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    BenchSize size =
        report.parse(() -> new BenchSize(vacancies, queries, people, seed, rounds, TOP));
    Market market = Market.generate(data.readTaxonomy(), data.readPlaces(), size);
    return report.print(QuestionBenchmark.run(market, size, report.progress()));
  }
}
