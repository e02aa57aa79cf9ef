package nl.ongekend.api.service;

import nl.ongekend.core.batch.BatchRequest;

/**
 * How to match everybody.
 *
 * @param parameters how to match one of them; the offset is not used
 * @param threads how many threads work
 * @param tranche how many people are ranked and delivered together
 * @param countUnranked whether to count what the gates keep out
 * @param forProposal whether answers say what a proposal is made of: openings, and hashes of the
 *     documents
 */
public record BatchOptions(
    MatchParameters parameters,
    int threads,
    int tranche,
    boolean countUnranked,
    boolean forProposal) {

  /** Checks the ranges. */
  public BatchOptions {
    if (threads < 1 || threads > MOST_THREADS) {
      throw Choices.refused(
          "threads",
          "a number from 1 to %d".formatted(MOST_THREADS),
          "Leave it out for all processors.");
    }
    if (tranche < 1 || tranche > MOST_TRANCHE) {
      throw Choices.refused(
          "tranche",
          "a number from 1 to %d".formatted(MOST_TRANCHE),
          "Leave it out for %d.".formatted(BatchRequest.TRANCHE));
    }
  }

  private static final int MOST_THREADS = 1_024;
  private static final int MOST_TRANCHE = 1_000_000;

  BatchRequest request() {
    return new BatchRequest(parameters.request(), threads, tranche, countUnranked);
  }
}
