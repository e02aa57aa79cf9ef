package nl.ongekend.api.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.NarrativeTerm;
import nl.ongekend.core.voice.Voice;

/**
 * An explanation in words as plain text: paragraphs with a blank line between them. It has no
 * headings, so every word of it is in the language of the voice.
 */
public final class ExplanationText {

  private ExplanationText() {}

  /** Returns the text; points are left out for the person, who can ask for them. */
  public static String of(Narrative narrative) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(narrative.headline());
    paragraphs.add(list(narrative.facts()));
    paragraphs.add(
        list(
            narrative.blockers().stream()
                .map(blocker -> blocker.reason() + " " + blocker.repair())
                .toList()));
    paragraphs.add(list(narrative.actions()));
    paragraphs.add(narrative.nextStep());
    paragraphs.add(list(narrative.warnings()));
    boolean points = narrative.voice() != Voice.PERSON;
    narrative.details().forEach(term -> paragraphs.add(term(term, points)));
    return paragraphs.stream()
        .filter(paragraph -> !paragraph.isBlank())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String term(NarrativeTerm term, boolean points) {
    String items =
        list(
            term.items().stream()
                .map(item -> line(item.text(), points ? item.points() : ""))
                .toList());
    return line(term.title(), points ? term.points() : "") + "\n" + items;
  }

  private static String list(List<String> lines) {
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }

  private static String line(String text, String points) {
    return (text + " " + points).strip();
  }
}
