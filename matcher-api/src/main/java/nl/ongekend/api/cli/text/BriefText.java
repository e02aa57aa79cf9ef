package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.voice.Narrative;

/**
 * Lays out what can be read aloud in a minute about a pair: headline, main facts or what blocks,
 * and what comes next. The words are those of the narrator.
 */
public final class BriefText {

  private static final int MOST_FACTS = 3;

  private BriefText() {}

  /**
   * Returns the lines.
   *
   * @param first what the first line starts with; the others start with as many spaces
   */
  public static List<String> lines(String first, Narrative narrative) {
    String indent = " ".repeat(first.length());
    List<String> facts =
        narrative.blockers().isEmpty()
            ? narrative.facts().stream().limit(MOST_FACTS).toList()
            : List.of();
    List<String> lines = new ArrayList<>(Lines.wrap(first, narrative.headline()));
    texts(narrative, facts).forEach(text -> lines.addAll(Lines.wrap(indent, text)));
    lines.addAll(obstacles(indent, narrative));
    return lines;
  }

  /** What comes next may be one of the actions, and an action the start of a repair: said once. */
  private static List<String> texts(Narrative narrative, List<String> facts) {
    Set<String> texts = new LinkedHashSet<>(facts);
    texts.addAll(narrative.actions());
    texts.add(narrative.nextStep());
    narrative.blockers().forEach(blocker -> texts.removeIf(blocker.repair()::startsWith));
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
}
