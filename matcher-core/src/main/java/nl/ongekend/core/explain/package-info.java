/**
 * The explanation of one pair: the facts, not the wording.
 *
 * <p>{@link nl.ongekend.core.explain.Explainer} recomputes a pair from its two documents and says
 * where every point comes from: items sum to their term, terms to the score, and the score is that
 * of the kernel to the last point. For each item it says what the score would be without it. Beside
 * the score stand the verdict of the right layer, whether the pair is feasible, what blocks it,
 * which answers are open, and what deserves a warning.
 *
 * <p>Wording in three voices is {@code core.voice}'s; here everything is a code or a concept.
 */
@NullMarked
package nl.ongekend.core.explain;

import org.jspecify.annotations.NullMarked;
