/**
 * How groups of people fared in a batch, after it was made.
 *
 * <p>{@link nl.ongekend.core.fairness.Shortlists} turns the own lists of people around and says for
 * each person how high, how visible and whether selected. {@link
 * nl.ongekend.core.fairness.FairnessAudit} counts that by group, with the impact ratios of New York
 * City's rule on automated employment decision tools.
 *
 * <p>The groups come from a file outside the product and are {@link
 * nl.ongekend.core.fairness.Categories} here, for as long as the count takes. Nothing here is known
 * to matching, and no store, index or log gets to see it.
 */
@NullMarked
package nl.ongekend.core.fairness;

import org.jspecify.annotations.NullMarked;
