/**
 * From text to concepts and facts: a vacancy, an account of somebody's work, or the line a coach
 * types becomes a {@link nl.ongekend.core.reading.Reading}.
 *
 * <p>Everything read stands with the part of the text it was read from, and nothing is more than a
 * proposal: a person confirms before it becomes an answer in a document. Text that names a person
 * is masked before anything else looks at it. Offsets are those of the masked text, which is as
 * long as the given one.
 */
@NullMarked
package nl.ongekend.core.reading;

import org.jspecify.annotations.NullMarked;
