package nl.ongekend.api.engine;

import nl.ongekend.core.batch.BatchRanker;
import nl.ongekend.core.match.Ranker;
import nl.ongekend.core.question.Pool;

/**
 * What one organisation sees of the indexes: its own documents, and nothing that tells of others.
 * There is no way to the indexes around it.
 *
 * @param ranker ranks one side for a document of the other
 * @param batchRanker ranks vacancies for everybody at once
 * @param pool the people and vacancies that questions are about
 */
public record Sight(Ranker ranker, BatchRanker batchRanker, Pool pool) {}
