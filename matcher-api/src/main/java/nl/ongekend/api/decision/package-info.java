/**
 * What people decide with the answers: which vacancies are kept for whom, how far each introduction
 * has come, and what came of it.
 *
 * <p>{@link nl.ongekend.api.decision.Introductions} takes decisions and keeps with each the answer
 * that was on the table: the receipt of the pair, and the list with the receipt of every entry.
 * {@link nl.ongekend.api.decision.Replays} computes them again. {@link
 * nl.ongekend.api.decision.DecisionReports} tells which requirements were named. Matching knows
 * nothing of any of it.
 */
@NullMarked
package nl.ongekend.api.decision;

import org.jspecify.annotations.NullMarked;
