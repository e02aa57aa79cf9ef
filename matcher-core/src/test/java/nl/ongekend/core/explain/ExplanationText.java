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
    text.addVerdict(explanation);
    explanation.terms().forEach(text::addTerm);
    for (Blocker blocker : explanation.blockers()) {
      text.add("blocked by %s: %s".formatted(blocker.layer(), blocker.code()));
    }
    for (Gap gap : explanation.gaps()) {
      String open = gap.open() ? ", open" : "";
      text.add(
          "gap %s %s at %d%s"
              .formatted(name(gap.requirement()), gap.importance(), gap.credit(), open));
    }
    for (Warning warning : explanation.warnings()) {
      text.add("warning %s %s".formatted(warning.code(), warning.detail()));
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void addVerdict(Explanation explanation) {
    Interval score = explanation.score();
    String ranked = explanation.ranked() ? "ranked" : "not ranked";
    add("%d [%d..%d] %s".formatted(score.expected(), score.low(), score.high(), ranked));
    Feasibility feasibility = explanation.feasibility();
    add(
        "right %s, feasible %s %s"
            .formatted(
                explanation.right().status(),
                feasibility.status(),
                String.join(" ", feasibility.reasons())));
  }

  private void addTerm(TermExplanation term) {
    Interval points = term.points();
    add(
        "%s %d of %d [%d..%d]"
            .formatted(term.term(), points.expected(), term.max(), points.low(), points.high()));
    term.items().forEach(this::addItem);
  }

  private void addItem(Item item) {
    String edge = item.path().isEmpty() ? "" : " " + item.path().getFirst().edge();
    add(
        "  %s <- %s%s: %d of %d at %d, %d without"
            .formatted(
                name(item.requirement()),
                name(item.claim()),
                edge,
                item.points(),
                item.max(),
                item.credit(),
                item.withoutIt()));
  }

  private void add(String line) {
    lines.add(line.stripTrailing());
  }

  private static String name(@Nullable Subject subject) {
    return subject == null ? "nothing" : subject.toString().replaceAll("urn:ongekend:[a-z]+:", "");
  }
}
