package nl.ongekend.core.explain;

/**
 * Something a person should look at; it never changes a number.
 *
 * @param code what to say, such as {@code safety-language}
 * @param detail what it is about: a concept URI, a language, or empty
 */
public record Warning(String code, String detail) {}
