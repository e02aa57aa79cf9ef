package nl.ongekend.eval.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.AssignBenchmark;
import nl.ongekend.eval.bench.AssignSize;
import nl.ongekend.eval.bench.BenchReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the assignment of a cohort. */
@Command(
    name = "assign",
    description = {
      "Measures the assignment of a generated cohort, from nothing and after a change.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchAssignCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--people", paramLabel = "P", description = "People; " + DEFAULT + ".")
  private int people = 100_000;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private int vacancies = 50_000;

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rounds, after one that warms up; " + DEFAULT + ".")
  private int rounds = 3;

  @Option(
      names = "--small",
      paramLabel = "M",
      description = "Small batches to compare with peers; " + DEFAULT + ".")
  private int small = 100;

  @Option(names = "--gate", description = "Fails when a figure is missed or not measured.")
  private boolean gate;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  /** Measures and prints. */
  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter messages = command.commandLine().getErr();
    BenchReport report =
        AssignBenchmark.run(
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

  private AssignSize size(CommandSpec command) {
    try {
      return new AssignSize(people, vacancies, seed, rounds, small);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
