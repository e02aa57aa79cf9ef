package nl.ongekend.core.reading.concept;

import java.util.Comparator;
import nl.ongekend.core.reading.Span;

/**
 * A concept at a place of the text, by the label that fits best there.
 *
 * @param concept its number in the {@link LabelIndex}
 * @param size how many words of meaning the label has
 * @param match the label and the place
 * @param preferred whether it is the preferred label of its language
 * @param foreign whether the label is of another language than the text
 */
record Sighting(int concept, int size, LabelMatch match, boolean preferred, boolean foreign) {

  /** The better first: as it stands, of the language of the text, preferred, then by number. */
  static final Comparator<Sighting> BEST_FIRST =
      Comparator.comparing((Sighting sighting) -> sighting.match().how())
          .thenComparing(sighting -> sighting.match().gap())
          .thenComparing(sighting -> !sighting.preferred())
          .thenComparing(Sighting::foreign)
          .thenComparing(sighting -> sighting.match().label());

  /** Returns whether the words fit this label as well as that of another. */
  boolean isAsGoodAs(Sighting other) {
    return match.how().compareTo(other.match().how()) <= 0 && (preferred || !other.preferred());
  }

  /** Returns where it stands. */
  Span span() {
    return match.span();
  }
}
