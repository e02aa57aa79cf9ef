package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.api.view.WhyDocument;

/**
 * Lays out the explanation of a pair: layers, terms with their items, gaps, open items, warnings.
 */
public final class WhyText {

  private static final int LABEL = 52;
  private static final int CLAIM = 22;

  private WhyText() {}

  /**
   * Returns the lines.
   *
   * @param person what to call the person
   * @param work what to call the vacancy
   */
  public static List<String> lines(WhyDocument why, String person, Counterparts.Row work) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        Lines.wrap(
            "", "%s - %s, %s, %s".formatted(person, work.title(), work.employer(), work.place())));
    lines.add("On %s: %s".formatted(why.asOf(), verdict(why)));
    lines.add("");
    layers(why, lines);
    section(lines, "What keeps it out of the ranking", blockers(why));
    lines.add("");
    why.terms().forEach(term -> term(term, lines));
    section(lines, "Not met", gaps(why, false));
    section(lines, "Not known", gaps(why, true));
    section(lines, "Depends on missing answers", openItems(why));
    section(lines, "What keeps it out of reach", conditions(why));
    section(lines, "The smallest change", changes(why));
    section(lines, "Deserves a look", warnings(why));
    return lines;
  }

  private static String verdict(WhyDocument why) {
    String score =
        "%s of 100 (%s)"
            .formatted(Lines.hundred(why.score()), Lines.interval(why.low(), why.high()));
    return why.ranked() ? score : "not ranked; the score would be " + score;
  }

  private static void layers(WhyDocument why, List<String> lines) {
    String rights =
        why.right().reasons().stream()
            .map(reason -> "%s (%s)".formatted(Lines.words(reason.code()), reason.ruleId()))
            .collect(Collectors.joining("; "));
    String from = why.right().from() == null ? "" : " from " + why.right().from();
    lines.addAll(
        Lines.wrap("Right     ", "%s%s: %s".formatted(why.right().status(), from, rights)));
    why.right()
        .actions()
        .forEach(action ->
            lines.addAll(
                Lines.wrap(
                    "          - ",
                    "%s: %s, usually %d days"
                        .formatted(
                            Lines.words(action.owner()),
                            Lines.words(action.code()),
                            action.leadDays()))));
    String reasons =
        why.feasible().reasons().stream().map(Lines::words).collect(Collectors.joining("; "));
    String minutes =
        why.feasible().minutes() == null ? "" : ", %d minutes".formatted(why.feasible().minutes());
    lines.addAll(
        Lines.wrap(
            "Feasible  ",
            why.feasible().status() + minutes + (reasons.isEmpty() ? "" : ": " + reasons)));
  }

  private static void term(WhyDocument.Term term, List<String> lines) {
    lines.add(
        "%-10s %5d of %5d  (%d-%d)"
            .formatted(term.name(), term.points(), term.max(), term.low(), term.high()));
    term.items().forEach(item -> lines.add(item(item)));
  }

  private static String item(WhyDocument.Item item) {
    String claim = item.claimLabel() == null ? "-" : item.claimLabel();
    boolean same = claim.equals(item.requirementLabel());
    return "  %5d of %5d  %s  %s"
        .formatted(
            item.points(),
            item.max(),
            Lines.fit(item.requirementLabel(), LABEL),
            Lines.fit(same ? "the same" : claim, CLAIM).stripTrailing());
  }

  private static void section(List<String> lines, String title, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    texts.forEach(text -> lines.addAll(Lines.wrap("  - ", text)));
  }

  private static List<String> blockers(WhyDocument why) {
    return why.blockers().stream()
        .map(blocker -> "%s: %s".formatted(blocker.layer(), blocker.text()))
        .toList();
  }

  private static List<String> gaps(WhyDocument why, boolean open) {
    return why.gaps().stream()
        .filter(gap -> gap.open() == open)
        .map(gap -> "%s (%s)".formatted(gap.label(), Lines.words(gap.importance())))
        .toList();
  }

  private static List<String> openItems(WhyDocument why) {
    return why.openItems().stream()
        .map(open -> "%s: %d to %d points".formatted(open.field(), open.low(), open.high()))
        .toList();
  }

  private static List<String> conditions(WhyDocument why) {
    return why.conditions().stream()
        .map(one -> "%s %s%s".formatted(one.text(), one.label(), one.open() ? " (open)" : ""))
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static List<String> changes(WhyDocument why) {
    return why.smallestChange().stream().map(WhyText::change).toList();
  }

  /** Returns a change with what it gains, and how long it takes and costs as far as is known. */
  static String change(WhyDocument.Change change) {
    return "%s from %s to %s: %d points%s%s"
        .formatted(
            change.label().isEmpty() ? change.field() : change.label(),
            change.from(),
            change.to(),
            change.gain(),
            change.months() == null ? "" : ", about %d months".formatted(change.months()),
            change.cost() == null ? "" : ", about %d euros".formatted(change.cost()));
  }

  /** Returns only what keeps a pair out of reach. */
  static List<String> whyNot(WhyDocument why) {
    return AskText.list("What keeps it out of reach:", conditions(why), "It is within reach.");
  }

  /** Returns only what brings a pair within reach. */
  static List<String> smallestChange(WhyDocument why) {
    return AskText.list(
        "The smallest change:",
        changes(why),
        why.conditions().isEmpty() ? "It is within reach." : "No three changes are enough.");
  }

  private static List<String> warnings(WhyDocument why) {
    return why.warnings().stream()
        .map(warning -> "%s %s".formatted(Lines.words(warning.code()), warning.detail()).strip())
        .toList();
  }
}
