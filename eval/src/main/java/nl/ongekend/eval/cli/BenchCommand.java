package nl.ongekend.eval.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The benchmarks; each is a command of its own. */
@Command(
    name = "bench",
    description = "Measures speed, and checks the answers it was measured with.",
    subcommands = {
      BenchAssignCommand.class,
      BenchBatchCommand.class,
      BenchGroupsCommand.class,
      BenchGrowthCommand.class,
      BenchHttpCommand.class,
      BenchIndexingCommand.class,
      BenchKernelCommand.class,
      BenchMemoryCommand.class,
      BenchPeersCommand.class,
      BenchQuestionsCommand.class,
      BenchReadingCommand.class,
      BenchStartCommand.class,
      BenchTrustCommand.class,
      BenchWeightsCommand.class
    })
final class BenchCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Says that a benchmark is missing. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "The name of a benchmark is missing.");
  }
}
