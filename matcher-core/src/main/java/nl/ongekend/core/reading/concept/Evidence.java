package nl.ongekend.core.reading.concept;

import nl.ongekend.core.reading.MatchedHow;

/**
 * What speaks for and against a concept in a text.
 *
 * @param how how its best label stands there
 * @param words how many words of meaning that label has
 * @param rarity how few concepts have the rarest of them in a label: 0 when all have, 1 when one
 * @param preferred whether it is the preferred label of its language
 * @param gap how many words that are not its own stand between
 * @param rivals how many other concepts of its kind the same words may mean as well
 * @param support how many other concepts of the text the taxonomy links to it
 * @param standing what the place says of it
 */
record Evidence(
    MatchedHow how,
    int words,
    double rarity,
    boolean preferred,
    int gap,
    int rivals,
    int support,
    Standing standing) {

  /** What the place of a concept in a text says of it. */
  enum Standing {
    /** Nothing against it: the title of a vacancy, the text of a person, a line to search. */
    PLAIN,
    /** In a vacancy, after its title. */
    BODY,
    /** Where the text says that it is not there, or not asked. */
    DENIED
  }
}
