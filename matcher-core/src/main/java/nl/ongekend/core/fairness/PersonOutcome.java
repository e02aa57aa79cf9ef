package nl.ongekend.core.fairness;

import java.util.UUID;

/**
 * How one person fared in a batch.
 *
 * @param passport the id of the passport
 * @param score the points of the best match; 0 without one
 * @param selected whether the person was proposed, or stood among the best of some vacancy
 * @param exposure how visible the person was: the sum of {@link Shortlists#discount} over the
 *     vacancies among whose best the person stood; at least 0
 */
public record PersonOutcome(UUID passport, int score, boolean selected, double exposure) {}
