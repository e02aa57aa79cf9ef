package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchReport;
import nl.ongekend.eval.bench.ReadingBenchmark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures reading. */
@Command(
    name = "reading",
    description = {
      "Measures reading: vacancy texts of 2,000 characters, and lines of a coach.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchReadingCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--texts", paramLabel = "N", description = "Vacancy texts; " + DEFAULT + ".")
  private int texts = 2_000;

  @Option(names = "--lines", paramLabel = "N", description = "Lines; " + DEFAULT + ".")
  private int lines = 2_000;

  @Option(names = "--threads", paramLabel = "N", description = "Threads; " + DEFAULT + ".")
  private int threads = 2;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rounds, after one that warms up; " + DEFAULT + ".")
  private int rounds = 5;

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Option(names = "--gate", description = "Fails when a figure is missed.")
  private boolean gate;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private DataOptions data = new DataOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter messages = command.commandLine().getErr();
    BenchReport report =
        ReadingBenchmark.run(
            data.readTaxonomy(),
            data.readPlaces(),
            size(command),
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

  private ReadingBenchmark.Size size(CommandSpec command) {
    try {
      return new ReadingBenchmark.Size(texts, lines, threads, rounds, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
