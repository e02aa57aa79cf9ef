package nl.ongekend.eval.cli;

import java.util.Formatter;
import java.util.Locale;
import nl.ongekend.eval.bench.BenchReport;
import nl.ongekend.eval.bench.DataSet;
import nl.ongekend.eval.bench.Machine;
import nl.ongekend.eval.bench.Missed;
import nl.ongekend.eval.bench.Ratio;
import nl.ongekend.eval.bench.Row;

/** A benchmark's report for people. */
final class BenchTable {

  private static final String ROW = "%-22s %-22s %-8s %9s %12s %12s %12s %12s   %s%n";
  private static final String SHORT_HASH = "%.12s";

  private final Formatter text = new Formatter(Locale.ROOT);

  private BenchTable() {}

  static String of(BenchReport report) {
    BenchTable table = new BenchTable();
    table.addMachine(Machine.here());
    report.data().forEach(table::add);
    table.text.format(
        "%n" + ROW, "subject", "work", "unit", "n", "p10", "p50", "p90", "p99", "rounds");
    report.rows().forEach(table::add);
    table.text.format("%n");
    report.ratios().forEach(table::add);
    table.text.format("answers %s%n", report.answersEqual() ? "equal" : "DIFFER");
    report.missed().forEach(table::add);
    return table.text.toString();
  }

  private void addMachine(Machine machine) {
    text.format(
        "%s, %d cores, %,d MiB, %s, JDK %s%n",
        machine.cpu(), machine.cores(), machine.memoryMiB(), machine.os(), Runtime.version());
  }

  private void add(DataSet data) {
    text.format(
        "%,d %s, seed %d, " + SHORT_HASH + "%n",
        data.rows(),
        data.name(),
        data.seed(),
        data.sha256());
  }

  private void add(Row row) {
    text.format(
        ROW,
        row.subject(),
        row.work(),
        row.unit(),
        "%,d".formatted(row.n()),
        number(row.p10()),
        number(row.p50()),
        number(row.p90()),
        number(row.p99()),
        row.spread() == null
            ? ""
            : "p50 " + number(row.spread().low()) + " to " + number(row.spread().high()));
  }

  private void add(Ratio ratio) {
    text.format(
        "%s: %s / %s = %s (%s to %s), asked %s: %s%n",
        ratio.id(),
        ratio.slower(),
        ratio.faster(),
        times(ratio.median()),
        times(ratio.low()),
        times(ratio.high()),
        times(ratio.target()),
        ratio.met() ? "met" : "missed");
  }

  private void add(Missed missed) {
    text.format("missed %s: %s%n", missed.id(), missed.reason());
  }

  /** Where a few hundredths decide, they are shown. */
  private static String times(double ratio) {
    boolean whole = ratio == Math.rint(ratio);
    return String.format(Locale.ROOT, whole ? "%.0f" : ratio < 10 ? "%.2f" : "%.1f", ratio);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%,.1f", number);
  }
}
