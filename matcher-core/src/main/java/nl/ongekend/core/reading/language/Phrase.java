package nl.ongekend.core.reading.language;

/**
 * A phrase of a table that occurs in a text.
 *
 * @param topic the topic of the table it is from
 * @param code what it stands for
 * @param from its first token
 * @param to one past its last token
 */
public record Phrase(String topic, String code, int from, int to) {}
