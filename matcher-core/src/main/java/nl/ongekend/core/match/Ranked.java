package nl.ongekend.core.match;

import java.util.UUID;

/**
 * One ranked document of the other side.
 *
 * @param rank 1 for the best
 * @param id its id
 * @param score the expected score, 0 to 10,000 points
 * @param document the document
 * @param <D> the document
 */
public record Ranked<D>(int rank, UUID id, int score, D document) {}
