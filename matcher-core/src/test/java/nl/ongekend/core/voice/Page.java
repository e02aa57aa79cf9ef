package nl.ongekend.core.voice;

import java.util.ArrayList;
import java.util.List;

/** A narrative as a page of text. */
final class Page {

  private Page() {}

  /** Returns everything on a page, one text a line, with isolates made visible. */
  static String of(Narrative narrative) {
    List<String> lines = new ArrayList<>();
    lines.add(narrative.headline());
    narrative.facts().forEach(fact -> lines.add("* " + fact));
    for (NarrativeTerm term : narrative.details()) {
      lines.add(withPoints(term.title(), term.points()));
      term.items().forEach(item -> lines.add("  - " + withPoints(item.text(), item.points())));
    }
    narrative
        .blockers()
        .forEach(blocker -> lines.add("why not: " + blocker.reason() + " -> " + blocker.repair()));
    narrative.actions().forEach(action -> lines.add("arrange: " + action));
    lines.add("next: " + narrative.nextStep());
    narrative.warnings().forEach(warning -> lines.add("warning: " + warning));
    return String.join("\n", lines).replace('\u2068', '⟨').replace('\u2069', '⟩') + "\n";
  }

  private static String withPoints(String text, String points) {
    return points.isEmpty() ? text : text + " | " + points;
  }

  /** Returns every text of a narrative that a reader may see. */
  static List<String> texts(Narrative narrative) {
    List<String> texts = new ArrayList<>(narrative.facts());
    texts.add(narrative.headline());
    texts.add(narrative.nextStep());
    texts.addAll(narrative.actions());
    texts.addAll(narrative.warnings());
    for (NarrativeTerm term : narrative.details()) {
      texts.add(term.title());
      texts.add(term.points());
      term.items().forEach(item -> texts.add(item.text()));
      term.items().forEach(item -> texts.add(item.points()));
    }
    narrative.blockers().forEach(blocker -> texts.add(blocker.reason()));
    narrative.blockers().forEach(blocker -> texts.add(blocker.repair()));
    return texts;
  }
}
