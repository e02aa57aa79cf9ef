package nl.ongekend.api.service;

import java.time.LocalDate;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.score.ScoringProfile;

/**
 * How to match.
 *
 * @param top how many matches, at least 1; with {@code offset} at most {@value #MOST}
 * @param offset how many to pass over first, at least 0
 * @param filter which documents may be returned
 * @param profile the settings of the score
 * @param asOf the date of the question
 * @param language of labels
 */
public record MatchParameters(
    int top,
    int offset,
    MatchFilter filter,
    ScoringProfile profile,
    LocalDate asOf,
    String language) {

  /** How many matches are returned when nobody says. */
  public static final int DEFAULT_TOP = 10;

  /** The language of labels when nobody says. */
  public static final String DEFAULT_LANGUAGE = "en";

  /** The lowest rank that can be asked for. */
  public static final int MOST = 10_000;

  /**
   * Checks the ranges.
   *
   * @throws ProblemException when one is broken
   */
  public MatchParameters {
    if (top < 1 || offset < 0 || (long) top + offset > MOST) {
      throw ProblemException.invalid(
          "match.bad-range",
          "top (%d) must be at least 1, offset (%d) at least 0, and both together at most %d.\nMaybe run a batch for more."
              .formatted(top, offset, MOST));
    }
  }

  /** Returns the usual parameters on a date. */
  public static MatchParameters standard(LocalDate asOf) {
    return new MatchParameters(
        DEFAULT_TOP, 0, MatchFilter.none(), ScoringProfile.standard(), asOf, DEFAULT_LANGUAGE);
  }

  /** Returns the same with other ranks. */
  public MatchParameters withRange(int top, int offset) {
    return new MatchParameters(top, offset, filter, profile, asOf, language);
  }

  /** Returns the same with another filter. */
  public MatchParameters withFilter(MatchFilter filter) {
    return new MatchParameters(top, offset, filter, profile, asOf, language);
  }

  /** Returns the same with another profile. */
  public MatchParameters withProfile(ScoringProfile profile) {
    return new MatchParameters(top, offset, filter, profile, asOf, language);
  }

  /** Returns the same with labels in another language. */
  public MatchParameters withLanguage(String language) {
    return new MatchParameters(top, offset, filter, profile, asOf, language);
  }

  RankRequest request() {
    return new RankRequest(top + offset, filter, profile, asOf);
  }
}
