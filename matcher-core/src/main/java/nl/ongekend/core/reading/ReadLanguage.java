package nl.ongekend.core.reading;

import nl.ongekend.core.profile.Cefr;
import org.jspecify.annotations.Nullable;

/**
 * A language that a text asks for, or that somebody has.
 *
 * @param language its code, two letters
 * @param level the level; missing when the text gives none
 * @param required whether the text asks it as a condition; false for a wish, and for a person's own
 * @param hidden whether the text does not ask it in words but speaks of work that needs it
 * @param span where
 * @param why a code for the reason, such as {@code named}, {@code level}, {@code native-wording},
 *     {@code contact}, {@code safety}, {@code written-in-it}
 */
public record ReadLanguage(
    String language,
    @Nullable Cefr level,
    boolean required,
    boolean hidden,
    Span span,
    String why) {}
