package nl.ongekend.core.match;

import java.time.LocalDate;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.score.ScoringProfile;

/**
 * What to rank.
 *
 * @param top how many to return, at least 1
 * @param filter which documents may be returned
 * @param profile the settings of the score
 * @param asOf the date on which the question is asked
 */
public record RankRequest(int top, MatchFilter filter, ScoringProfile profile, LocalDate asOf) {

  /** Checks the range. */
  public RankRequest {
    if (top < 1 || top > 10_000) {
      throw new IllegalArgumentException(
          "top (%d) must be in [1, 10000].%nMaybe run a batch for more.".formatted(top));
    }
  }

  /** Returns a request without filter under the standard profile. */
  public static RankRequest top(int top, LocalDate asOf) {
    return new RankRequest(top, MatchFilter.none(), ScoringProfile.standard(), asOf);
  }
}
