package nl.ongekend.core.text;

/**
 * A label of a concept that texts can be linked to.
 *
 * @param concept the id of the concept
 * @param language the language of the label, a lower-case BCP 47 tag
 * @param text the label
 */
public record ConceptLabel(String concept, String language, String text) {}
