/**
 * Features of matching, from simple to hard, as black boxes: people and jobs in the words of a
 * recruiter, one scenario each, one readable line as the result.
 *
 * <p>{@link nl.ongekend.core.feature.People} and {@link nl.ongekend.core.feature.Jobs} read the
 * words; {@link nl.ongekend.core.feature.Desk} matches one person in the toy taxonomy and six
 * towns, {@link nl.ongekend.core.feature.Hall} everybody at once. {@link
 * nl.ongekend.core.feature.Consultation} asks the whole engine, with the starter taxonomy, the
 * rules and the words that a coach reads.
 */
@NullMarked
package nl.ongekend.core.feature;

import org.jspecify.annotations.NullMarked;
