package nl.ongekend.core.score;

/**
 * The credit of one claim for one requirement.
 *
 * <pre>
 *   credit = floor(levelFit * relatedness * evidence * recency / 10^9)      0..1,000
 *
 *   levelFit     1000 / 700 / 400 / 100 for a level 0 / 1 / 2 / 3 short
 *   relatedness  1000 same skill, 900 claim narrower, 500 claim broader, 400 related
 *   evidence     by grade and bound, see {@link #evidence}
 *   recency      1000 unless the skill has a half-life, see {@link #recency}
 * </pre>
 *
 * <p>Example: claimed at level 2, asked at level 3, the same skill, no half-life: expected credit
 * {@code floor(700 * 1000 * 900 * 1000 / 10^9) = 630}.
 */
public final class SkillCredit {

  /** The credit of a requirement that is met in full, per mille. */
  public static final int FULL = 1_000;

  /** The relatedness of a skill to itself, per mille. */
  public static final int SAME = 1_000;

  /** The relatedness of a narrower claim to a broader requirement, per mille. */
  public static final int NARROWER = 900;

  /** The relatedness of a broader claim to a narrower requirement, per mille. */
  public static final int BROADER = 500;

  /** The relatedness of skills joined by a skill-skill relation, per mille. */
  public static final int RELATED = 400;

  /** The ordinal of the evidence grade of inferred claims. */
  public static final int INFERRED = 0;

  /** The ordinal of the first grade that somebody other than the person stands for. */
  public static final int ATTESTED = 3;

  /** The number of skill levels. */
  public static final int LEVELS = 4;

  private static final int[] LEVEL_FIT = {1_000, 700, 400, 100};
  private static final int[] EVIDENCE_LOW = {300, 600, 800, 950, 1_000, 1_000};
  private static final int[] EVIDENCE_EXPECTED = {600, 900, 950, 1_000, 1_000, 1_000};
  private static final int LEAST_RECENCY = 800;
  private static final int UNKNOWN_RECENCY = 900;

  private SkillCredit() {}

  /**
   * Returns the credit of a claim for a requirement.
   *
   * @param level the level claimed, 1 to 4, or 0 when missing: 1, 2 or 4 by bound
   * @param grade the ordinal of the evidence grade, 0 to 5
   * @param recency per mille, from {@link #recency}
   * @param relatedness per mille
   * @param required the level required, 1 to 4
   * @param bound the reading of what is missing
   */
  public static int credit(
      int level, int grade, int recency, int relatedness, int required, Bound bound) {
    int claimed = level == 0 ? bound.choose(1, 2, LEVELS) : level;
    long fit = LEVEL_FIT[Math.max(0, required - claimed)];
    return (int) (fit * relatedness * evidence(grade, bound) * recency / 1_000_000_000L);
  }

  /** Returns what an evidence grade is worth, per mille, by bound. */
  public static int evidence(int grade, Bound bound) {
    return bound.choose(EVIDENCE_LOW[grade], EVIDENCE_EXPECTED[grade], FULL);
  }

  /**
   * Returns what a skill is worth that was last practised some months ago.
   *
   * <pre>
   *   recency = max(800, floor(1000 * 2^(-months / halfLife)))
   * </pre>
   *
   * <p>Example: with a half-life of 24 months, 3 months ago is {@code floor(1000 * 2^(-3/24)) =
   * 917}; 12 months ago would be 707 and is 800.
   *
   * @param halfLifeMonths the half-life, 0 for a skill that does not fade
   * @param monthsAgo months since it was practised or attested, at least 0; -1 when unknown: 800,
   *     900 or 1000 by bound
   * @param bound the reading of what is missing
   * @return per mille, 800 to 1,000
   */
  public static int recency(int halfLifeMonths, int monthsAgo, Bound bound) {
    if (halfLifeMonths == 0) {
      return FULL;
    }
    if (monthsAgo < 0) {
      return bound.choose(LEAST_RECENCY, UNKNOWN_RECENCY, FULL);
    }
    double left = StrictMath.pow(2.0, -(double) monthsAgo / halfLifeMonths);
    return Math.max(LEAST_RECENCY, (int) StrictMath.floor(FULL * left));
  }
}
