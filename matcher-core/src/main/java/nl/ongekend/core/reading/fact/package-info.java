/**
 * What a text says beside concepts: languages, hours, wage, contract, licences, place, dates. Each
 * field has a class of its own over one scan of the text for the words of all fields; the words are
 * tables beside the classes.
 *
 * <p>A value is read only when the text says it in a form that means nothing else; in doubt it is
 * left out. All work is linear in the length of the text, and no text is an error.
 */
@NullMarked
package nl.ongekend.core.reading.fact;

import org.jspecify.annotations.NullMarked;
