package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ongekend.api.fairness.FairnessDocument;
import nl.ongekend.core.fairness.FairnessAudit;
import nl.ongekend.core.fairness.GroupFigure;
import nl.ongekend.core.fairness.GroupRow;
import nl.ongekend.core.fairness.GroupTable;
import org.jspecify.annotations.Nullable;

/** An audit of fairness as lines for a person. */
public final class FairnessText {

  private static final String ROW = "  %-28s %8s  %-27s %-27s %s";

  private FairnessText() {}

  /** Returns what was counted, and then a table for each characteristic. */
  public static List<String> lines(FairnessDocument report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d people; median of best scores %,.0f; selected: %s",
            report.people(),
            report.median(),
            report.selection() == FairnessDocument.Selection.PROPOSED
                ? "proposed a vacancy"
                : "among the best %d of a vacancy".formatted(report.top())));
    report.tables().forEach(table -> add(table, lines));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%d ratios below %.2f (marked !). Groups below %.0f %% of the people and unknown ones"
                + " have none; fewer than %d people are hidden.",
            report.flags(),
            FairnessAudit.FLOOR,
            100 * FairnessAudit.LEAST_SHARE,
            FairnessAudit.LEAST_PEOPLE));
    return lines;
  }

  private static void add(GroupTable table, List<String> lines) {
    lines.add("");
    lines.add("by " + String.join(" and ", table.by()));
    lines.add(
        String.format(
            Locale.ROOT,
            ROW,
            "",
            "people",
            "selected (95 %) ratio",
            "above median (95 %) ratio",
            "exposure"));
    table.rows().forEach(row -> lines.add(line(row)));
  }

  private static String line(GroupRow row) {
    String name = row.values().isEmpty() ? "(not known)" : String.join(", ", row.values());
    if (row.people() == null) {
      return String.format(Locale.ROOT, "  %-28s %8s", name, "hidden");
    }
    return String.format(
        Locale.ROOT,
        ROW,
        name,
        String.format(Locale.ROOT, "%,d", row.people()),
        figure(row.selection()),
        figure(row.scoring()),
        figure(row.exposure()));
  }

  private static String figure(@Nullable GroupFigure figure) {
    if (figure == null) {
      return "";
    }
    String interval =
        figure.low() == null || figure.high() == null
            ? ""
            : String.format(Locale.ROOT, " (%.3f-%.3f)", figure.low(), figure.high());
    String ratio =
        figure.ratio() == null ? "-" : String.format(Locale.ROOT, "%.2f", figure.ratio());
    return String.format(
        Locale.ROOT, "%.3f%s %s%s", figure.value(), interval, ratio, figure.flagged() ? "!" : "");
  }
}
