package nl.ongekend.core.batch;

import nl.ongekend.core.match.RankRequest;

/**
 * What to rank for everybody.
 *
 * @param ranking what to rank for each person
 * @param threads how many threads work at a time, at least 1
 * @param tranche how many people are read, ranked and delivered together, at least 1: memory grows
 *     with it
 * @param countUnranked whether to count for each person the vacancies that the gates keep out,
 *     which costs O(vacancies) a person
 */
public record BatchRequest(RankRequest ranking, int threads, int tranche, boolean countUnranked) {

  /** The usual tranche: large enough that threads seldom wait for the last of it. */
  public static final int TRANCHE = 4_096;

  /** Checks the ranges. */
  public BatchRequest {
    if (threads < 1 || tranche < 1) {
      throw new IllegalArgumentException(
          "threads (%d) and tranche (%d) must be at least 1.%nMaybe use the number of processors and %d."
              .formatted(threads, tranche, TRANCHE));
    }
  }
}
