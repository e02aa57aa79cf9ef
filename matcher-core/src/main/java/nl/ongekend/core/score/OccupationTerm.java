package nl.ongekend.core.score;

import nl.ongekend.core.spi.OccupationNearness;

/**
 * The occupation term: the best occupation held, by nearness and experience.
 *
 * <pre>
 *   points = max over held h of floor(500 * nearness(h, asked) * saturation(h) / 10^6)
 *
 *   saturation = 1000 * min(months, 24) / 24, rounded down; unknown months: 0 / 500 / 1000
 *   nearness   halved for an occupation of a lower ISCO-08 skill level than the highest held
 * </pre>
 *
 * <p>Example: held the same occupation for 12 months: {@code floor(500 * 1000 * 500 / 10^6) = 250}.
 * Beside another occupation of a higher skill level it is {@code floor(500 * 500 * 500 / 10^6) =
 * 125}.
 *
 * <p>Nobody asked, or the vacancy names no occupation: the prior. Asked and none held: 0.
 */
public final class OccupationTerm {

  /** The occupation ordinal of a vacancy that names none. */
  public static final int NO_OCCUPATION = -1;

  private static final int SATURATION_MONTHS = 24;

  private OccupationTerm() {}

  /**
   * Returns the points of the term.
   *
   * @param offer the occupations held
   * @param asked the occupation ordinal, or {@link #NO_OCCUPATION}
   * @param nearness how near occupations are
   * @param profile the priors
   * @param bound the reading of what is missing
   * @return 0 to the standard maximum
   */
  public static int points(
      OccupationOffer offer,
      int asked,
      OccupationNearness nearness,
      ScoringProfile profile,
      Bound bound) {
    if (!offer.known() || asked == NO_OCCUPATION) {
      return profile.priorPoints(Term.OCCUPATION, bound);
    }
    int most = 0;
    int highest = highestLevel(offer, nearness);
    for (int i = 0; i < offer.held().size(); i++) {
      most = Math.max(most, pointsOf(offer.held().get(i), highest, asked, nearness, bound));
    }
    return most;
  }

  /** Returns the index of the occupation held that gives most, the first on a tie, or -1. */
  public static int best(
      OccupationOffer offer, int asked, OccupationNearness nearness, Bound bound) {
    int best = -1;
    int most = -1;
    int highest = highestLevel(offer, nearness);
    for (int i = 0; i < offer.held().size(); i++) {
      int points = pointsOf(offer.held().get(i), highest, asked, nearness, bound);
      if (points > most) {
        most = points;
        best = i;
      }
    }
    return best;
  }

  private static int pointsOf(
      OccupationOffer.Held held, int highest, int asked, OccupationNearness nearness, Bound bound) {
    long near = nearness.permille(held.occupation(), asked);
    if (nearness.skillLevel(held.occupation()) < highest) {
      near /= 2;
    }
    return (int)
        (Term.OCCUPATION.standardMax() * near * saturation(held.months(), bound) / 1_000_000);
  }

  private static int highestLevel(OccupationOffer offer, OccupationNearness nearness) {
    int highest = 0;
    for (int i = 0; i < offer.held().size(); i++) {
      highest = Math.max(highest, nearness.skillLevel(offer.held().get(i).occupation()));
    }
    return highest;
  }

  private static int saturation(int months, Bound bound) {
    return months < 0
        ? bound.choose(0, 500, 1_000)
        : 1_000 * Math.min(months, SATURATION_MONTHS) / SATURATION_MONTHS;
  }
}
