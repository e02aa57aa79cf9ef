package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.NarrativeTerm;

/** Lays out an explanation in words. The words are those of the narrator. */
public final class NarrativeText {

  private static final int SHORT_FACTS = 3;

  private NarrativeText() {}

  /** Returns everything: headline, facts, what blocks or is to be arranged, and the terms. */
  public static List<String> whole(Narrative narrative) {
    List<String> lines = new ArrayList<>(Lines.wrap("", narrative.headline()));
    paragraphs(lines, narrative.facts());
    lines.addAll(obstacles("", narrative));
    paragraphs(lines, narrative.actions());
    paragraph(lines, narrative.nextStep());
    paragraphs(lines, narrative.warnings());
    narrative.details().forEach(term -> term(lines, term));
    return lines;
  }

  /** Returns what can be read aloud in a minute: headline, main facts, and what comes next. */
  public static List<String> brief(String first, Narrative narrative) {
    String indent = " ".repeat(first.length());
    List<String> lines = new ArrayList<>(Lines.wrap(first, narrative.headline()));
    narrative.facts().stream()
        .limit(SHORT_FACTS)
        .forEach(fact -> lines.addAll(Lines.wrap(indent, fact)));
    lines.addAll(obstacles(indent, narrative));
    narrative.actions().forEach(action -> lines.addAll(Lines.wrap(indent, action)));
    if (!narrative.nextStep().isEmpty()) {
      lines.addAll(Lines.wrap(indent, narrative.nextStep()));
    }
    return lines;
  }

  private static List<String> obstacles(String indent, Narrative narrative) {
    List<String> lines = new ArrayList<>();
    narrative
        .blockers()
        .forEach(blocker -> {
          lines.addAll(Lines.wrap(indent + "- ", blocker.reason()));
          lines.addAll(Lines.wrap(indent + "  > ", blocker.repair()));
        });
    return lines;
  }

  private static void paragraphs(List<String> lines, List<String> texts) {
    texts.forEach(text -> paragraph(lines, text));
  }

  private static void paragraph(List<String> lines, String text) {
    if (!text.isEmpty()) {
      lines.addAll(Lines.wrap("", text));
    }
  }

  private static void term(List<String> lines, NarrativeTerm term) {
    lines.add("");
    lines.addAll(Lines.wrap("", "%s %s".formatted(term.title(), term.points()).strip()));
    term.items()
        .forEach(item ->
            lines.addAll(
                Lines.wrap("  - ", "%s %s".formatted(item.text(), item.points()).strip())));
  }
}
