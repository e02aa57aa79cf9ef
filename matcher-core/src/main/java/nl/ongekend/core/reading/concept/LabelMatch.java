package nl.ongekend.core.reading.concept;

import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.reading.Span;

/**
 * A label in a passage.
 *
 * @param label its number in the {@link LabelIndex}
 * @param passage where
 * @param firstWord the first word of the passage that belongs to it
 * @param lastWord the last
 * @param how as it stands, in other forms, or otherwise
 * @param gap how many words stand between that are not its own and mean something
 */
record LabelMatch(
    int label, Passage passage, int firstWord, int lastWord, MatchedHow how, int gap) {

  /** Returns where in the text it stands, from its first word to its last. */
  Span span() {
    return new Span(passage.words().get(firstWord).start(), passage.words().get(lastWord).end());
  }
}
