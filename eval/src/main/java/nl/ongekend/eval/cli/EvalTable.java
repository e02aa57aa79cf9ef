package nl.ongekend.eval.cli;

import java.util.Locale;
import nl.ongekend.eval.link.LinkRun;

/** An evaluation as a table for people. */
final class EvalTable {

  private static final String ROW = "%-10s %-8s %7s %7s %7s %7s %7s   %s%n";

  private EvalTable() {}

  static String of(EvalReport report) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d queries, %,d labels%n%n",
            report.input().task().queries().size(),
            report.input().task().labels().size()));
    text.append(
        String.format(
            ROW, "method", "protocol", "MRR", "MAP", "hit@1", "hit@5", "nDCG@10", "MRR, 95 %"));
    add(text, "ongekend", report.ours());
    report.baselines().forEach((name, run) -> add(text, name, run));
    return text.toString();
  }

  private static void add(StringBuilder text, String name, LinkRun run) {
    run.quality()
        .forEach((protocol, quality) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    ROW,
                    name,
                    protocol.name().toLowerCase(Locale.ROOT),
                    inShort(quality.mean("mrr")),
                    inShort(quality.mean("map")),
                    inShort(quality.mean("success@1")),
                    inShort(quality.mean("success@5")),
                    inShort(quality.mean("ndcg@10")),
                    inShort(quality.low()) + " to " + inShort(quality.high()))));
  }

  private static String inShort(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
