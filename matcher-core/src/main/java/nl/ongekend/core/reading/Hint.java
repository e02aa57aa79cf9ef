package nl.ongekend.core.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something about the text that a person should look at, such as a demand that may not be made.
 *
 * @param code which remark, such as {@code refused.native-speaker}, {@code refused.age}, {@code
 *     wage.missing}, {@code diploma.only}, {@code asks-too-much.experience}
 * @param span where; missing when it is about the whole text
 */
public record Hint(String code, @Nullable Span span) {}
