package nl.ongekend.core.combine;

import java.util.List;

/**
 * The best job pairs of a person and what it took to find them.
 *
 * @param considered how many vacancies passed the filter
 * @param ranked how many of them are ranked for the person
 * @param schedulesCompared how many pairs of distinct hours and times were compared
 * @param pairsExamined how many pairs of vacancies whose hours go together were looked at
 * @param best the best, best first: by points, then by the keyed hash of both vacancies and the
 *     person, then by ids
 */
public record JobPairs(
    int considered, int ranked, long schedulesCompared, long pairsExamined, List<JobPair> best) {

  /** Copies the list. */
  public JobPairs {
    best = List.copyOf(best);
  }
}
