package nl.ongekend.core.voice;

/**
 * Something that is known about a person.
 *
 * @param name what it is about, such as <em>Your work before</em>
 * @param value what is known
 */
public record SheetFact(String name, String value) {}
