package nl.ongekend.eval.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.ongekend.eval.trust.Markets;
import nl.ongekend.eval.trust.Trust;
import nl.ongekend.eval.trust.TrustReport;
import nl.ongekend.eval.trust.TrustSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks that the score is right. */
@Command(
    name = "trust",
    description = {
      "Checks the kernel, the explanations and the never-list, and what is found in spite of gaps.",
      "Ends with 1 when something failed, or with --gate when a figure is missed."
    })
final class BenchTrustCommand implements Callable<Integer> {

  private static final String DEFAULT = "${DEFAULT-VALUE} unless given";
  private static final TrustSize FULL = TrustSize.full(1);

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--seed", paramLabel = "S", description = "Any whole number; " + DEFAULT + ".")
  private long seed = FULL.seed();

  @Option(
      names = "--pairs",
      paramLabel = "N",
      description = "Pairs the kernel is checked with; " + DEFAULT + ".")
  private int pairs = FULL.pairs();

  @Option(
      names = "--explanations",
      paramLabel = "N",
      description = "Explanations that are recomputed; " + DEFAULT + ".")
  private int explanations = FULL.explanations();

  @Option(
      names = "--changed-pairs",
      paramLabel = "N",
      description = "Pairs in which what must not count is changed; " + DEFAULT + ".")
  private int changedPairs = FULL.changedPairs();

  @Option(
      names = "--passports",
      paramLabel = "N",
      description = "Passports that lose answers; " + DEFAULT + ".")
  private int passports = FULL.passports();

  @Option(
      names = "--vacancies",
      paramLabel = "N",
      description = "Vacancies that lose answers; " + DEFAULT + ".")
  private int vacancies = FULL.vacancies();

  @Option(names = "--gate", description = "Fails when a figure is missed.")
  private boolean gate;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private DataOptions data = new DataOptions();

  /** Checks and prints. */
  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    TrustSize size = size(command);
    Markets markets = new Markets(data.readTaxonomy(), data.readPlaces(), seed);
    PrintWriter messages = command.commandLine().getErr();
    TrustReport report =
        Trust.run(
            markets,
            size,
            message -> {
              messages.println(message);
              messages.flush();
            });
    PrintWriter answers = command.commandLine().getOut();
    answers.print(json ? document(report) : TrustTable.of(report));
    answers.flush();
    boolean refused = !report.holds() || (gate && !report.isMet());
    return refused ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private TrustSize size(CommandSpec command) {
    try {
      return new TrustSize(seed, pairs, explanations, changedPairs, passports, vacancies);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private static String document(TrustReport report) {
    return new ReportDocument("ongekend/trust/1", report.asOf())
        .with("taxonomy", report.taxonomy())
        .with("size", report.size())
        .with("findings", report.findings())
        .with("figures", report.figures())
        .with("holds", report.holds())
        .with("met", report.isMet())
        .toJson();
  }
}
