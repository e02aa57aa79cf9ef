package nl.ongekend.eval.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nl.ongekend.eval.trust.Markets;
import nl.ongekend.eval.trust.Trust;
import nl.ongekend.eval.trust.TrustReport;
import nl.ongekend.eval.trust.TrustSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private DataOptions data = new DataOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  /** Checks and prints. */
  @Override
  public Integer call() throws IOException {
    TrustSize size =
        report.parse(
            () -> new TrustSize(seed, pairs, explanations, changedPairs, passports, vacancies));
    Markets markets = new Markets(data.readTaxonomy(), data.readPlaces(), seed);
    TrustReport found = Trust.run(markets, size, report.progress());
    return report.print(
        () -> document(found), () -> TrustTable.of(found), found.holds(), found.isMet());
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
