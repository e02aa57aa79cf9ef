package nl.ongekend.eval.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The evaluation program: generates data and measures with it. */
@Command(
    name = "ongekend",
    description = "Generates data, measures quality and speed.",
    subcommands = {BenchCommand.class, EvaluateCommand.class, GenerateCommand.class})
public final class EvalCommand implements Runnable {

  /* Accepted everywhere, so that one set of options fits all commands: picocli reads and checks
   * them, and a command that needs one asks for it. */
  private static final String READ_BY_PICOCLI = "UnusedVariable";

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of the installation; only commands that use one read it.")
  private @Nullable Path home;

  @SuppressWarnings(READ_BY_PICOCLI)
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      description = "The day on which to answer; generated documents have a day of their own.")
  private @Nullable LocalDate asOf;

  @SuppressWarnings(READ_BY_PICOCLI)
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this text.")
  private boolean help;

  /** Runs a command and ends with its exit status. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the program, ready to execute. */
  public static CommandLine commandLine() {
    return new CommandLine(new EvalCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(EvalCommand::explain);
  }

  /** Returns the folder of the installation that a command was given, null when it was not. */
  static @Nullable Path home(CommandSpec command) {
    return ((EvalCommand) command.root().userObject()).home;
  }

  /** Says that a command is missing. */
  @Override
  public void run() {
    CommandLine program = Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(program, "A command is missing.");
  }

  /** Every failure ends here, as one problem document. */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println(ProblemDocument.of(failure).toJson());
    command.getErr().flush();
    return ExitStatus.COULD_NOT_RUN;
  }
}
