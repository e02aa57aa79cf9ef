package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.NarrativeTerm;

/** Lays out an explanation in words. The words are those of the narrator. */
public final class NarrativeText {

  private static final int SHORT_FACTS = 3;

  private NarrativeText() {}

  /** Returns everything: headline, facts, what blocks or is to be arranged, and the terms. */
  public static List<String> whole(Narrative narrative) {
    List<String> lines = new ArrayList<>(Lines.wrap("", narrative.headline()));
    texts(narrative, narrative.facts()).forEach(text -> lines.addAll(Lines.wrap("", text)));
    lines.addAll(obstacles("", narrative));
    narrative.warnings().forEach(text -> lines.addAll(Lines.wrap("", text)));
    narrative.details().forEach(term -> term(lines, term));
    return lines;
  }

  /**
   * Returns what can be read aloud in a minute: headline, main facts or what blocks, and what comes
   * next.
   *
   * @param first what the first line starts with; the others start with as many spaces
   */
  public static List<String> brief(String first, Narrative narrative) {
    String indent = " ".repeat(first.length());
    List<String> facts =
        narrative.blockers().isEmpty()
            ? narrative.facts().stream().limit(SHORT_FACTS).toList()
            : List.of();
    List<String> lines = new ArrayList<>(Lines.wrap(first, narrative.headline()));
    texts(narrative, facts).forEach(text -> lines.addAll(Lines.wrap(indent, text)));
    lines.addAll(obstacles(indent, narrative));
    return lines;
  }

  /** What comes next may be one of the actions, and an action what repairs a blocker: said once. */
  private static List<String> texts(Narrative narrative, List<String> facts) {
    Set<String> texts = new LinkedHashSet<>(facts);
    texts.addAll(narrative.actions());
    texts.add(narrative.nextStep());
    narrative.blockers().forEach(blocker -> texts.remove(blocker.repair()));
    texts.remove("");
    return List.copyOf(texts);
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

  private static void term(List<String> lines, NarrativeTerm term) {
    lines.add("");
    lines.addAll(Lines.wrap("", "%s %s".formatted(term.title(), term.points()).strip()));
    term.items()
        .forEach(item ->
            lines.addAll(
                Lines.wrap("  - ", "%s %s".formatted(item.text(), item.points()).strip())));
  }
}
