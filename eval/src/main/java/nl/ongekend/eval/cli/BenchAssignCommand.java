package nl.ongekend.eval.cli;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.AssignBenchmark;
import nl.ongekend.eval.bench.AssignPeer;
import nl.ongekend.eval.bench.AssignSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the assignment of a cohort. */
@Command(
    name = "assign",
    description = {
      "Measures the assignment of a generated cohort, from nothing and after a change.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchAssignCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Option(names = "--people", paramLabel = "P", description = "People; " + DEFAULT + ".")
  private int people = 100_000;

  @Option(names = "--vacancies", paramLabel = "N", description = "Vacancies; " + DEFAULT + ".")
  private int vacancies = 50_000;

  @Option(
      names = "--small",
      paramLabel = "M",
      description = "Small batches to compare with peers; " + DEFAULT + ".")
  private int small = 100;

  @Option(
      names = "--peers",
      description = "Requires other solvers; they are compared with whenever they are there.")
  private boolean peersRequired;

  @Mixin private RoundOptions rounds = new RoundOptions(3);

  @Mixin private ReportOptions report = new ReportOptions();

  /** Measures and prints. */
  @Override
  public Integer call() {
    AssignSize size =
        report.parse(
            () -> new AssignSize(people, vacancies, rounds.seed(), rounds.rounds(), small));
    return report.print(AssignBenchmark.run(size, peers(), report.progress()));
  }

  private List<AssignPeer> peers() {
    List<AssignPeer> found =
        ServiceLoader.load(AssignPeer.class).stream().map(ServiceLoader.Provider::get).toList();
    if (peersRequired && found.isEmpty()) {
      throw new IllegalStateException(
          "peers (none) must be on the class path.%nMaybe run ./ongekend bench assign --peers."
              .formatted());
    }
    return found;
  }
}
