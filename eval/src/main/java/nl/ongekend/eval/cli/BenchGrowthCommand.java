package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.bench.BenchReport;
import nl.ongekend.eval.bench.BenchSize;
import nl.ongekend.eval.bench.GrowthBenchmark;
import nl.ongekend.eval.bench.Market;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how the time of a query grows. */
@Command(
    name = "growth",
    description = {
      "Measures how the time of one query grows with the number of vacancies.",
      "Ends with 1 when answers differ, or with --gate when a figure is missed."
    })
final class BenchGrowthCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      description = "Numbers of vacancies, ascending; 10000,100000,1000000 unless given.")
  private List<Long> sizes = List.of(10_000L, 100_000L, 1_000_000L);

  @Option(names = "--passports", paramLabel = "M", description = "Queries; " + DEFAULT + ".")
  private int passports = 1_000;

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      description = "Measured rounds, after one that warms up; " + DEFAULT + ".")
  private int rounds = 5;

  @Option(names = "--top", paramLabel = "K", description = "Length of an answer; " + DEFAULT + ".")
  private int top = 20;

  @Option(names = "--gate", description = "Fails when a figure is missed or not measured.")
  private boolean gate;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private DataOptions data = new DataOptions();

  /** Measures and prints. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter messages = command.commandLine().getErr();
    TaxonomySnapshot taxonomy = data.readTaxonomy();
    PlaceTable places = data.readPlaces();
    BenchReport report;
    try {
      report =
          GrowthBenchmark.run(
              sizes,
              vacancies -> Market.generate(taxonomy, places, size(vacancies)),
              size(1),
              message -> {
                messages.println(message);
                messages.flush();
              });
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
    PrintWriter answers = command.commandLine().getOut();
    answers.print(json ? BenchDocument.of(report) + "\n" : BenchTable.of(report));
    answers.flush();
    boolean refused = !report.answersEqual() || (gate && !report.missed().isEmpty());
    return refused ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private BenchSize size(long vacancies) {
    return new BenchSize(vacancies, passports, passports, seed, rounds, top);
  }
}
