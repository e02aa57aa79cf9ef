/**
 * Matching: for one document the best of the other side, exactly.
 *
 * <p>{@link nl.ongekend.core.match.Ranker} is the promise; {@link
 * nl.ongekend.core.match.ExhaustiveRanker} keeps it by scoring every pair with the reference
 * scorer, {@link nl.ongekend.core.match.IndexRanker} by the kernel over the columns of the index.
 * Both give the same documents in the same order with the same scores. A pair is ranked when the
 * right layer lets it and it is feasible; what is unknown lets it pass.
 *
 * <p>Whoever combines vacancies gets all of them that are ranked as {@link
 * nl.ongekend.core.match.VacancyCandidates}, each with its score before hours are counted.
 *
 * <p>{@link nl.ongekend.core.match.MatchWorld} is everything beside documents that an answer
 * depends on, and names the version of each part.
 */
@NullMarked
package nl.ongekend.core.match;

import org.jspecify.annotations.NullMarked;
