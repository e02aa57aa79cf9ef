package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BatchBenchmark;
import nl.ongekend.eval.bench.BenchReport;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.eval.peers.LucenePeers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures everybody at once. */
@Command(
    name = "batch",
    description = {
      "Measures everybody at once: full score, both gates, no filter, exact.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchBatchCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private long vacancies = 100_000;

  @Option(names = "--passports", paramLabel = "M", description = "People; " + DEFAULT + ".")
  private int passports = 10_000;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads that work; all processors unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rounds, after one that warms up; " + DEFAULT + ".")
  private int rounds = 5;

  @Option(names = "--top", paramLabel = "K", description = "Length of an answer; " + DEFAULT + ".")
  private int top = 20;

  @Option(names = "--peers", description = "Compares with the same score computed by Lucene.")
  private boolean peers;

  @Option(names = "--gate", description = "Fails when a figure is missed or not measured.")
  private boolean gate;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private DataOptions data = new DataOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    BenchSize size = size(command);
    Market market = Market.generate(data.readTaxonomy(), data.readPlaces(), size);
    PrintWriter messages = command.commandLine().getErr();
    BenchReport report =
        BatchBenchmark.run(
            market,
            size,
            threads,
            peers ? LucenePeers::open : null,
            message -> {
              messages.println(message);
              messages.flush();
            });
    PrintWriter answers = command.commandLine().getOut();
    answers.print(json ? BenchDocument.of(report) + "\n" : BenchTable.of(report));
    answers.flush();
    boolean refused = !report.answersEqual() || (gate && !report.missed().isEmpty());
    return refused ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private BenchSize size(CommandSpec command) {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(),
          "threads (%d) must be at least 1.%nMaybe leave the option out.".formatted(threads));
    }
    try {
      return new BenchSize(vacancies, passports, passports, seed, rounds, top);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
