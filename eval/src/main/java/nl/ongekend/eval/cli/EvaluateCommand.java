package nl.ongekend.eval.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well texts find their concepts and facts. */
@Command(
    name = "eval",
    description = "Measures how well texts find their concepts, and how well they are read.",
    subcommands = {
      EvalExperimentsCommand.class,
      EvalLinkCommand.class,
      EvalReadingCommand.class,
      EvalSkillsCommand.class,
      EvalTitlesCommand.class
    })
final class EvaluateCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Says that a task is missing. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "What to evaluate is missing.");
  }
}
