/**
 * How well a reader of texts does: a set of texts that people annotated, and a comparison with what
 * a reader makes of them.
 *
 * <p>The texts are invented and stand in the resources beside this package with their annotations
 * inside them; {@code gold/README.md} describes the form. Half of them may be looked at while a
 * reader is made, the other half only counts. Any function from text to {@link
 * nl.ongekend.core.reading.Reading} can be measured.
 */
@NullMarked
package nl.ongekend.eval.reading;

import org.jspecify.annotations.NullMarked;
