/**
 * The questions around a match. What stands between a person and a vacancy, and which smallest
 * change takes it away? What is nearly within reach, which question to ask next, what if an answer
 * were another, what would relaxing a requirement open, and what lies one step wider?
 *
 * <p>Everything follows from one definition, {@link nl.ongekend.core.question.Reach}, over facets
 * and expected values. A {@link nl.ongekend.core.question.Pool} hands out the other side; the one
 * over an index leaves out only what cannot matter, so its answers are those of a loop over all
 * pairs.
 */
@NullMarked
package nl.ongekend.core.question;

import org.jspecify.annotations.NullMarked;
