package nl.ongekend.core.score;

import java.util.Arrays;
import java.util.List;

/**
 * The settings of the score that a request may change: maxima of terms, priors, gradients and the
 * reach cut-off. Importance ratios and rarity are not among them; they belong to the column
 * profile.
 *
 * <p>The arithmetic works with the standard maxima; a changed maximum scales the finished term, one
 * floor per term:
 *
 * <pre>
 *   scaled(t) = floor(points(t) * max(t) / standardMax(t))
 * </pre>
 *
 * <p>Example: with 1,000 for travel and 1,000 for wishes, 250 points of travel become 500, and 825
 * of wishes {@code floor(825 * 1000 / 1500) = 550}.
 *
 * @param name the name of the profile, for answers and receipts
 * @param maxima the maximum of each term by ordinal, each at least 0, summing to 10,000 points
 * @param languageSteps credit by CEFR steps short 0, 1, 2, 3 and more, per mille, not increasing
 * @param teamFloor the least credit of Dutch parts in an English-speaking team, per mille
 * @param silentLanguage expected credit when a vacancy is silent about languages, by sector
 *     ordinal, with one more entry for an unknown sector, per mille
 * @param prior the expected credit of a missing answer, per mille
 * @param reachCutOff the score from which a pair is within reach, in points
 */
public record ScoringProfile(
    String name,
    List<Integer> maxima,
    List<Integer> languageSteps,
    int teamFloor,
    List<Integer> silentLanguage,
    int prior,
    int reachCutOff) {

  private static final int SECTORS = 16;

  /** Checks every range; copies the lists. */
  public ScoringProfile {
    maxima = List.copyOf(maxima);
    languageSteps = List.copyOf(languageSteps);
    silentLanguage = List.copyOf(silentLanguage);
    requireMaxima(maxima);
    requirePermilles("languageSteps", languageSteps, 4);
    requirePermilles("silentLanguage", silentLanguage, SECTORS + 1);
    requirePermilles("teamFloor", List.of(teamFloor), 1);
    requirePermilles("prior", List.of(prior), 1);
    if (reachCutOff < 0 || reachCutOff > Term.MOST_POINTS) {
      throw new IllegalArgumentException(
          "reachCutOff (%d) must be in [0, 10000] points.%nMaybe it was given on a scale of 100."
              .formatted(reachCutOff));
    }
  }

  /**
   * Returns the standard profile.
   *
   * <p>A silent vacancy is expected to be half met, less in care and education, where the work is
   * talking, and more in ICT, where English is common. These priors are shown wherever they count.
   */
  public static ScoringProfile standard() {
    return STANDARD;
  }

  private static final ScoringProfile STANDARD =
      new ScoringProfile(
          "standard",
          Arrays.stream(Term.values()).map(Term::standardMax).toList(),
          List.of(1_000, 700, 300, 0),
          700,
          List.of(
              300, 500, 500, 700, 300, 500, 600, 400, 500, 600, 600, 600, 400, 400, 400, 300, 500),
          500,
          6_000);

  private static void requireMaxima(List<Integer> maxima) {
    int sum = maxima.stream().mapToInt(Integer::intValue).sum();
    boolean negative = maxima.stream().anyMatch(max -> max < 0);
    if (maxima.size() != Term.COUNT || negative || sum != Term.MOST_POINTS) {
      throw new IllegalArgumentException(
          "maxima (%s) must be %d numbers of at least 0 that sum to 10000 points.%nMaybe raise one by what another was lowered."
              .formatted(maxima, Term.COUNT));
    }
  }

  private static void requirePermilles(String what, List<Integer> values, int size) {
    boolean outside = values.stream().anyMatch(value -> value < 0 || value > 1_000);
    if (values.size() != size || outside) {
      throw new IllegalArgumentException(
          "%s (%s) must be %d numbers in [0, 1000] per mille.%nMaybe per cent were given."
              .formatted(what, values, size));
    }
  }

  /** Returns the maximum of a term under this profile, in points. */
  public int max(Term term) {
    return maxima.get(term.ordinal());
  }

  /** Returns finished points of a term, scaled to this profile's maximum. */
  public int scale(Term term, int points) {
    int max = max(term);
    return max == term.standardMax() ? points : points * max / term.standardMax();
  }

  /** Returns whether every term has its standard maximum. */
  public boolean isStandardScale() {
    return maxima.equals(STANDARD.maxima);
  }

  /** Returns the prior share of a term, by bound: 0, the prior, or all of it. */
  public int priorPoints(Term term, Bound bound) {
    int max = term.standardMax();
    return bound.choose(0, max * prior / 1_000, max);
  }

  /** Returns the credit for {@code steps} CEFR steps short, per mille; {@code steps} at least 0. */
  public int languageCredit(int steps) {
    return languageSteps.get(Math.min(steps, languageSteps.size() - 1));
  }

  /** Returns the expected credit of a silent vacancy, per mille; {@code sector} -1 when unknown. */
  public int silentLanguageCredit(int sector) {
    return silentLanguage.get(sector < 0 ? SECTORS : sector);
  }
}
