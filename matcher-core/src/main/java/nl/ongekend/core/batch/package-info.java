/**
 * Everybody at once: the best vacancies of very many people.
 *
 * <p>{@link nl.ongekend.core.batch.BatchRanker} reads people from a stream, a <em>tranche</em> at a
 * time, so that memory does not grow with their number. Within a tranche people are ordered by main
 * occupation and cut into <em>tiles</em>, which the threads of an executor take one after another;
 * a tile goes through the index block by block, so that a block is in the cache for all its people.
 * Answers are delivered in the order of the input, a tranche at a time, each equal to the answer of
 * {@link nl.ongekend.core.match.IndexRanker} to that person alone, bit by bit.
 *
 * <p>The whole batch looks at one snapshot of the index. What was delivered can be kept in a {@link
 * nl.ongekend.core.batch.Checkpoint}, from which a later run goes on when it asks the same.
 */
@NullMarked
package nl.ongekend.core.batch;

import org.jspecify.annotations.NullMarked;
