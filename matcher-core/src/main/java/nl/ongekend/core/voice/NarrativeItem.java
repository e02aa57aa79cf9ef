package nl.ongekend.core.voice;

/**
 * A part of a term in words.
 *
 * @param text what is asked and what there is
 * @param points its points, and the score without it; empty for the employer, to show to the person
 *     when asked
 */
public record NarrativeItem(String text, String points) {}
