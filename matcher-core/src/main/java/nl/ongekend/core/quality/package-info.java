/**
 * How good a vacancy is for the people it should reach. What does it ask that few others ask and
 * many lose by, what does it leave out, which of its words are refused or unclear, and which of its
 * duties need Dutch that it does not ask?
 *
 * <p>A hint is a question for the employer. It changes no score, and a vacancy with hints is ranked
 * like any other.
 */
@NullMarked
package nl.ongekend.core.quality;

import org.jspecify.annotations.NullMarked;
