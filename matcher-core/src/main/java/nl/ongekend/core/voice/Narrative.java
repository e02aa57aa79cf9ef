package nl.ongekend.core.voice;

import java.util.List;

/**
 * An explanation in words. Each text is one or more whole sentences unless said otherwise.
 *
 * @param voice for whom
 * @param language the language of the text, which is English when the one asked for is not there
 * @param rightToLeft whether the text runs from right to left
 * @param reviewed whether somebody who speaks the language has reviewed the wording
 * @param headline the answer in one line
 * @param facts what matters, most important first; at most {@value #MOST_FACTS}
 * @param details the terms with their parts
 * @param blockers why not, each with what would repair it; empty when nothing blocks
 * @param actions what has to be arranged and by whom; empty for the employer, who has a checklist
 *     of the vacancy instead
 * @param nextStep what to do next
 * @param warnings what deserves a look
 */
public record Narrative(
    Voice voice,
    String language,
    boolean rightToLeft,
    boolean reviewed,
    String headline,
    List<String> facts,
    List<NarrativeTerm> details,
    List<NarrativeBlocker> blockers,
    List<String> actions,
    String nextStep,
    List<String> warnings) {

  /** The most facts of the first layer. */
  public static final int MOST_FACTS = 6;

  /** Checks the number of facts; copies the lists. */
  public Narrative {
    if (facts.size() > MOST_FACTS) {
      throw new IllegalArgumentException(
          "facts (%d) must be at most %d.%nThis is a fault of the voice, not of the caller."
              .formatted(facts.size(), MOST_FACTS));
    }
    facts = List.copyOf(facts);
    details = List.copyOf(details);
    blockers = List.copyOf(blockers);
    actions = List.copyOf(actions);
    warnings = List.copyOf(warnings);
  }
}
