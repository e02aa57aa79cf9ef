package nl.ongekend.core.reading;

/** How a part of a text was recognised as a concept. */
public enum MatchedHow {
  /** It is the label, but for capitals and accents. */
  EXACT,
  /** It is the label in another form of its words. */
  INFLECTED,
  /** It is part of a compound, or spreads over words in another order. */
  COMPOUND,
  /** It is like the label. */
  SIMILAR,
  /** Other concepts in the text speak for it. */
  STRUCTURE
}
