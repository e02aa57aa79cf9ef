package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.RightView;
import nl.ongekend.api.view.WhyDocument;

/** Lays out matches as a table: a line of columns for each, then its main reasons. */
public final class MatchText {

  private static final int TITLE = 30;
  private static final int EMPLOYER = 22;
  private static final int PLACE = 16;
  private static final int MOST_LABELS = 3;
  private static final int MET = 600;
  private static final String INDENT = " ".repeat(6);

  private MatchText() {}

  /**
   * One match with what is said about it.
   *
   * @param match the match
   * @param row who and where
   * @param why its explanation
   */
  public record Entry(MatchDocument.Match match, Counterparts.Row row, WhyDocument why) {}

  /**
   * Returns the lines.
   *
   * @param entries the entries of its matches, in their order
   */
  public static List<String> lines(MatchDocument document, List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    lines.addAll(Lines.wrap("", header(document)));
    lines.add("");
    if (!entries.isEmpty()) {
      lines.add(columns("rank", "score", "range", columnNames(document), "right"));
    }
    for (Entry entry : entries) {
      lines.add(row(entry));
      lines.addAll(reasons(entry.match(), entry.why()));
    }
    lines.add("");
    lines.add("score: points of 100; range: its bounds while answers are missing");
    lines.add("+ fits; - misses; ? not known; ! to arrange");
    return lines;
  }

  private static String header(MatchDocument document) {
    return "%s %s on %s: %d considered, %d of them kept out by right or feasibility."
        .formatted(
            document.query().kind(),
            document.query().id(),
            document.asOf(),
            document.considered(),
            document.unranked());
  }

  private static Counterparts.Row columnNames(MatchDocument document) {
    return document.query().kind().equals("passport")
        ? new Counterparts.Row("vacancy", "employer", "place")
        : new Counterparts.Row("person", "", "place");
  }

  private static String row(Entry entry) {
    MatchDocument.Match match = entry.match();
    return columns(
        Integer.toString(match.rank()),
        Lines.hundred(match.score()),
        Lines.interval(match.low(), match.high()),
        entry.row(),
        right(match.right()));
  }

  private static String columns(
      String rank, String score, String range, Counterparts.Row row, String right) {
    String who =
        row.employer().isEmpty()
            ? Lines.fit(row.title(), TITLE + 2 + EMPLOYER)
            : Lines.fit(row.title(), TITLE) + "  " + Lines.fit(row.employer(), EMPLOYER);
    String line =
        "%4s  %5s  %6s  ".formatted(rank, score, range)
            + who
            + "  "
            + Lines.fit(row.place(), PLACE);
    return line + "  " + right;
  }

  private static String right(RightView right) {
    return switch (right.status()) {
      case "ALLOWED" -> "yes";
      case "AFTER_ACTION" -> "act";
      case "NOT_BEFORE" -> "later";
      case "UNKNOWN" -> "?";
      default -> "no";
    };
  }

  private static List<String> reasons(MatchDocument.Match match, WhyDocument why) {
    List<String> lines = new ArrayList<>();
    add(lines, "+", labels(met(why)));
    add(lines, "-", labels(gaps(why, false)));
    add(lines, "?", labels(gaps(why, true)));
    add(lines, "!", toArrange(match.right()));
    return lines;
  }

  private static void add(List<String> lines, String mark, String text) {
    if (!text.isEmpty()) {
      lines.addAll(Lines.wrap(INDENT + mark + " ", text));
    }
  }

  private static Stream<String> met(WhyDocument why) {
    return why.terms().stream()
        .filter(term -> term.name().equals("coverage"))
        .flatMap(term -> term.items().stream())
        .filter(item -> item.credit() >= MET && item.claim() != null)
        .sorted((one, other) -> Integer.compare(other.points(), one.points()))
        .map(WhyDocument.Item::requirementLabel);
  }

  private static Stream<String> gaps(WhyDocument why, boolean open) {
    return why.gaps().stream().filter(gap -> gap.open() == open).map(WhyDocument.Gap::label);
  }

  private static String labels(Stream<String> labels) {
    return labels.limit(MOST_LABELS).collect(Collectors.joining("; "));
  }

  private static String toArrange(RightView right) {
    String actions =
        right.actions().stream().map(MatchText::action).collect(Collectors.joining("; "));
    return right.from() == null ? actions : "from %s. %s".formatted(right.from(), actions).strip();
  }

  private static String action(RightView.Action action) {
    return "%s (%s, %d days)"
        .formatted(Lines.words(action.code()), Lines.words(action.owner()), action.leadDays());
  }
}
