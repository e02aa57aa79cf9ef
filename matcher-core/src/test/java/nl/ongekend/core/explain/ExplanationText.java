package nl.ongekend.core.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation as lines that a person can check; concepts without their namespace. */
final class ExplanationText {

  private final List<String> lines = new ArrayList<>();

  private ExplanationText() {}

  static String of(Explanation explanation) {
    ExplanationText text = new ExplanationText();
    Interval score = explanation.score();
    text.add(
        "%d [%d..%d] %s",
        score.expected(),
        score.low(),
        score.high(),
        explanation.ranked() ? "ranked" : "not ranked");
    text.add(
        "right %s, feasible %s %s",
        explanation.right().status(),
        explanation.feasibility().status(),
        String.join(" ", explanation.feasibility().reasons()));
    explanation.terms().forEach(text::addTerm);
    explanation
        .blockers()
        .forEach(blocker -> text.add("blocked by %s: %s", blocker.layer(), blocker.code()));
    explanation
        .gaps()
        .forEach(gap ->
            text.add(
                "gap %s %s at %d%s",
                name(gap.requirement()),
                gap.importance(),
                gap.credit(),
                gap.open() ? ", open" : ""));
    explanation
        .warnings()
        .forEach(warning -> text.add("warning %s %s", warning.code(), warning.detail()));
    return String.join("\n", text.lines) + "\n";
  }

  private void addTerm(TermExplanation term) {
    Interval points = term.points();
    add(
        "%s %d of %d [%d..%d]",
        term.term(), points.expected(), term.max(), points.low(), points.high());
    for (Item item : term.items()) {
      String edges = item.path().isEmpty() ? "" : " " + item.path().getFirst().edge();
      add(
          "  %s <- %s%s: %d of %d at %d, %d without",
          name(item.requirement()),
          name(item.claim()),
          edges,
          item.points(),
          item.max(),
          item.credit(),
          item.withoutIt());
    }
  }

  private void add(String format, Object... values) {
    lines.add(format.formatted(values).stripTrailing());
  }

  private static String name(@Nullable Subject subject) {
    return subject == null ? "nothing" : subject.toString().replaceAll("urn:ongekend:[a-z]+:", "");
  }
}
