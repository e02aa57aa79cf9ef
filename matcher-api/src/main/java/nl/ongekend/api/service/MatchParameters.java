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
    if (top < 1) {
      throw refused(
          "top (%d) must be at least 1.\nLeave it out for %d.".formatted(top, DEFAULT_TOP));
    }
    if (offset < 0) {
      throw refused("offset (%d) must be at least 0.\nLeave it out for 0.".formatted(offset));
    }
    if ((long) top + offset > MOST) {
      throw refused(
          offset == 0
              ? "top (%d) must be at most %d.\nAsk for fewer.".formatted(top, MOST)
              : "top (%d) and offset (%d) must together be at most %d.\nAsk for fewer, or use a filter."
                  .formatted(top, offset, MOST));
    }
  }

  private static ProblemException refused(String detail) {
    return ProblemException.invalid("match.bad-range", detail);
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
