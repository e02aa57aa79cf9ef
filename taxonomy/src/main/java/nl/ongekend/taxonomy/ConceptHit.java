package nl.ongekend.taxonomy;

/**
 * A concept that a look-up found, and the label by which it was found.
 *
 * @param id the concept
 * @param ordinal its ordinal in the snapshot that was searched, among the concepts of its type
 * @param label the label that matched, as written in the taxonomy
 * @param language the language of that label
 * @param preferred whether it is the preferred label in that language
 * @param match how well the text and the label agree
 */
public record ConceptHit(
    ConceptId id, int ordinal, String label, String language, boolean preferred, Match match) {

  /** How a text and a label agree, best first; case, accents and punctuation do not count. */
  public enum Match {
    /** The label is the text. */
    EXACT,
    /** The label starts with the text. */
    PREFIX,
    /** A later word of the label starts with the text. */
    WORD_PREFIX
  }
}
