package nl.ongekend.core.score;

import java.util.List;
import nl.ongekend.core.spi.OccupationNearness;
import org.jspecify.annotations.Nullable;

/**
 * The wishes term: what the person wants from work, in four parts.
 *
 * <pre>
 *   points = sum over parts of floor(max(part) * credit(part) / 1000)
 *
 *   part         max   credit
 *   occupation   600   nearness of the nearest occupation wanted
 *   sector       400   1000 when it is one of those wanted, else 0
 *   contract     250   1000 when it is one of those wanted, else 0
 *   motives      250   1000 * motives served / motives that matter, rounded down
 * </pre>
 *
 * No preference gives a part in full. Unknown on either side gives 0, the prior, or all.
 *
 * <p>Example: the sector is wanted, the contract is not, the rest is unknown: {@code 300 + 400 + 0
 * + 125 = 825} expected, 400 low, 1250 high.
 */
public final class WishesTerm {

  /** The number of parts. */
  public static final int PARTS = 4;

  private static final int[] PART_MAX = {600, 400, 250, 250};
  private static final int FULL = 1_000;

  private WishesTerm() {}

  /**
   * Returns the points of the term, 0 to the standard maximum.
   *
   * @param occupation the occupation asked, or {@link OccupationTerm#NO_OCCUPATION}
   */
  public static int points(
      WishesOffer offer,
      WishesAsk ask,
      int occupation,
      OccupationNearness nearness,
      ScoringProfile profile,
      Bound bound) {
    return occupationPoints(offer, occupation, nearness, profile, bound)
        + otherPoints(offer, ask, profile, bound);
  }

  /** Returns the points of the first part, which depends on the occupation only. */
  public static int occupationPoints(
      WishesOffer offer,
      int occupation,
      OccupationNearness nearness,
      ScoringProfile profile,
      Bound bound) {
    return partMax(0) * occupationCredit(offer, occupation, nearness, profile, bound) / FULL;
  }

  /** Returns the points of the other parts, which do not depend on the occupation. */
  public static int otherPoints(
      WishesOffer offer, WishesAsk ask, ScoringProfile profile, Bound bound) {
    int points = 0;
    for (int part = 1; part < PARTS; part++) {
      points += partMax(part) * otherCredit(offer, ask, part, profile, bound) / FULL;
    }
    return points;
  }

  /** Returns the maximum of a part: 0 occupation, 1 sector, 2 contract, 3 motives. */
  public static int partMax(int part) {
    return PART_MAX[part];
  }

  /** Returns the credit of the first part, per mille. */
  public static int occupationCredit(
      WishesOffer offer,
      int occupation,
      OccupationNearness nearness,
      ScoringProfile profile,
      Bound bound) {
    int unknown = bound.choose(0, profile.prior(), FULL);
    return occupationCredit(offer.occupations(), occupation, nearness, unknown);
  }

  /** Returns the credit of a part from 1 on, per mille. */
  public static int otherCredit(
      WishesOffer offer, WishesAsk ask, int part, ScoringProfile profile, Bound bound) {
    int unknown = bound.choose(0, profile.prior(), FULL);
    return switch (part) {
      case 1 -> memberCredit(offer.sectors(), ask.sector(), unknown);
      case 2 -> memberCredit(offer.contracts(), ask.contract(), unknown);
      default -> motivesCredit(offer.motives(), ask.motives(), unknown);
    };
  }

  private static int occupationCredit(
      @Nullable List<Integer> wanted, int asked, OccupationNearness nearness, int unknown) {
    if (wanted == null) {
      return unknown;
    }
    if (wanted.isEmpty()) {
      return FULL;
    }
    if (asked == OccupationTerm.NO_OCCUPATION) {
      return unknown;
    }
    int best = 0;
    for (int occupation : wanted) {
      best = Math.max(best, nearness.permille(occupation, asked));
    }
    return best;
  }

  private static int memberCredit(int wanted, int asked, int unknown) {
    if (wanted == 0) {
      return FULL;
    }
    if (wanted == WishesOffer.UNKNOWN || asked == WishesOffer.UNKNOWN) {
      return unknown;
    }
    return (wanted & 1 << asked) != 0 ? FULL : 0;
  }

  private static int motivesCredit(int wanted, int served, int unknown) {
    if (wanted == 0) {
      return FULL;
    }
    if (wanted == WishesOffer.UNKNOWN || served == WishesOffer.UNKNOWN) {
      return unknown;
    }
    return FULL * Integer.bitCount(wanted & served) / Integer.bitCount(wanted);
  }
}
