package nl.ongekend.core.match;

import java.util.List;

/**
 * The answer to a {@link RankRequest}.
 *
 * @param considered how many documents passed the filter
 * @param unranked how many of them the gates of right and feasible kept out of the ranking
 * @param ranked the best, best first: by score, then by the keyed hash of the pair, then by id
 * @param <D> the document
 */
public record Ranking<D>(int considered, int unranked, List<Ranked<D>> ranked) {

  /** Copies the list. */
  public Ranking {
    ranked = List.copyOf(ranked);
  }
}
