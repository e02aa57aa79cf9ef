package nl.ongekend.eval.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ongekend.eval.bench.BenchReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how a benchmark reports, and when it fails. */
final class ReportOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--gate", description = "Fails when a figure is missed or not measured.")
  private boolean gate;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  /** Returns what hears of progress. */
  Consumer<String> progress() {
    PrintWriter messages = command().commandLine().getErr();
    return message -> {
      messages.println(message);
      messages.flush();
    };
  }

  /** Prints a report and returns the exit status that it asks for. */
  int print(BenchReport report) {
    return print(
        () -> BenchDocument.of(report) + "\n",
        () -> BenchTable.of(report),
        report.answersEqual(),
        report.missed().isEmpty());
  }

  /**
   * Prints a report of another kind and returns the exit status that it asks for.
   *
   * @param document the report for programs
   * @param table the same for people
   * @param right whether what was measured is right, which is always required
   * @param met whether every figure is reached, which {@code --gate} requires
   */
  int print(Supplier<String> document, Supplier<String> table, boolean right, boolean met) {
    PrintWriter answers = command().commandLine().getOut();
    answers.print(json ? document.get() : table.get());
    answers.flush();
    boolean refused = !right || (gate && !met);
    return refused ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  /** Makes something of options; wrong ones are wrong usage. */
  <T> T parse(Supplier<T> options) {
    try {
      return options.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command().commandLine(), e.getMessage(), e);
    }
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
