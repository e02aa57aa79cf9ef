package nl.ongekend.eval.cli;

import java.util.Formatter;
import java.util.Locale;
import nl.ongekend.eval.bench.Machine;
import nl.ongekend.eval.trust.Figure;
import nl.ongekend.eval.trust.Finding;
import nl.ongekend.eval.trust.TrustReport;

/** What the checks found, for people. */
final class TrustTable {

  private final Formatter text = new Formatter(Locale.ROOT);

  private TrustTable() {}

  static String of(TrustReport report) {
    TrustTable table = new TrustTable();
    Machine machine = Machine.here();
    table.text.format(
        "%s, %d cores, %,d MiB, %s, JDK %s%n",
        machine.cpu(), machine.cores(), machine.memoryMiB(), machine.os(), Runtime.version());
    table.text.format("seed %d, taxonomy %.12s%n%n", report.size().seed(), report.taxonomy());
    report.findings().forEach(table::add);
    report.figures().forEach(table::add);
    table.text.format("%n%s%n", report.holds() ? "holds" : "DOES NOT HOLD");
    return table.text.toString();
  }

  private void add(Finding finding) {
    text.format(
        "%s  %s%n    %,d cases, %,d comparisons, %,d failures%n",
        finding.id(), finding.check(), finding.cases(), finding.comparisons(), finding.failures());
    finding.examples().forEach(example -> text.format("    %s%n", example));
  }

  private void add(Figure figure) {
    text.format("%s  %-58s %.3f", figure.id(), figure.what(), figure.value());
    if (figure.least() != null) {
      text.format(", asked %.2f: %s", figure.least(), figure.isMet() ? "met" : "missed");
    }
    text.format("%n");
  }
}
