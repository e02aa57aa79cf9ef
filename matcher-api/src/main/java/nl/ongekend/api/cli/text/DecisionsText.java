package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.view.DecisionReportDocument;

/** The requirements that decisions named, as lines. */
public final class DecisionsText {

  private DecisionsText() {}

  /** Returns the lines of a report. */
  public static List<String> lines(DecisionReportDocument report) {
    List<String> lines = new ArrayList<>();
    for (DecisionReportDocument.Group group : report.groups()) {
      lines.addAll(group(group));
    }
    if (lines.isEmpty()) {
      lines.add("No requirement was named for 5 people or more.");
    }
    lines.addAll(Lines.wrap("", "Nothing computes with these numbers: no score changes by them."));
    return lines;
  }

  private static List<String> group(DecisionReportDocument.Group group) {
    List<String> results = group.requirements().stream().map(DecisionsText::requirement).toList();
    String name = group.label() == null ? "All" : group.label();
    return AskText.list("%s (%s people):".formatted(name, group.people()), results, "None.");
  }

  private static String requirement(DecisionReportDocument.Requirement requirement) {
    String label = requirement.label() == null ? "" : " " + requirement.label();
    return "%s%s: %s people; refused for %s, declined or stopped for %s, waived for %s"
        .formatted(
            Lines.words(requirement.kind()),
            label,
            requirement.people(),
            requirement.refused(),
            requirement.ended(),
            requirement.waived());
  }
}
