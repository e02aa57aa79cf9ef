package nl.ongekend.core.score;

import java.util.Arrays;
import java.util.Collections;
import nl.ongekend.core.spi.SkillRarity;
import nl.ongekend.core.spi.SkillRelations;

/**
 * The two skill terms, pair by pair: coverage of what the vacancy asks and use of what the person
 * can.
 *
 * <pre>
 *   coverage = sum over requirements r of floor(points[r] * credit(r) / 1000)
 *   use      = min(1500, floor(1500 * U / T))
 *   U        = sum over skill requirements of max over claims of floor(credit * useWeight / 1000)
 *   T        = max(1, ceil(half the sum of the ten largest useWeights of listed skills))
 * </pre>
 *
 * {@code credit(r)} is the best {@link SkillCredit} of a listed claim, directly or over one edge.
 * Unless the list is complete, a requirement that has no claim of that very skill is full in high.
 * A skill that an occupation held makes likely counts in expected as an inferred claim (level
 * missing), also beside a lower listed claim, for stating something must not cost; so high of a
 * list that is not complete is never below that. A licence is full when held, 0 when stated absent,
 * else 0 / 500 / 1000. {@code useWeight} is the rarity of the claimed skill, 0 when the person does
 * not want to use it.
 *
 * <p>Example: asked are welding (essential, level 3, rarity 100) and reading drawings (desired,
 * level 1, rarity 50); {@code points} are 2,800 and 700. Somebody says to weld at level 2; the list
 * is not complete. Welding is credited 420, 630 and 700 per mille, drawings 0, 0 and 1,000:
 * coverage is 1,176 low, {@code floor(2800 * 630 / 1000) = 1764} expected and {@code 1960 + 700 =
 * 2660} high. {@code U = 63} of {@code T = 50}: use is 1,500 expected.
 *
 * <p>Requirements derived from the occupation count in expected only: low 0, high full. No skill
 * needed: coverage full, use 0. Nothing known: the prior. No claims: use is the prior. A list that
 * is not complete leaves use between 0 and full.
 *
 * <p>This is the reference: it looks at one pair, without indexes. O(requirements x claims).
 */
public final class SkillTerms {

  /** How many of the largest use weights make up what a person can. */
  public static final int LARGEST_WEIGHTS = 10;

  private static final int UNKNOWN_LICENCE = 500;

  private SkillTerms() {}

  /**
   * Returns the points of coverage.
   *
   * @param offer what the person offers
   * @param ask what the vacancy asks
   * @param context rarity, relations, as-of month
   * @param profile the priors
   * @param bound the reading of what is missing
   * @return 0 to the standard maximum
   */
  public static int coverage(
      SkillsOffer offer, SkillsAsk ask, SkillContext context, ScoringProfile profile, Bound bound) {
    return switch (ask.state()) {
      case NONE_NEEDED -> Term.COVERAGE.standardMax();
      case MISSING -> profile.priorPoints(Term.COVERAGE, bound);
      case LISTED -> listedCoverage(offer, ask, context, bound);
    };
  }

  private static int listedCoverage(
      SkillsOffer offer, SkillsAsk ask, SkillContext context, Bound bound) {
    if (ask.derived() && bound != Bound.EXPECTED) {
      return bound == Bound.LOW ? 0 : Term.COVERAGE.standardMax();
    }
    int[] points = ask.points(context.market());
    int sum = 0;
    for (int r = 0; r < points.length; r++) {
      sum +=
          points[r] * credit(offer, ask.requirements().get(r), context, bound) / SkillCredit.FULL;
    }
    return sum;
  }

  /** Returns the credit of one requirement, per mille, as in the formula of the class. */
  public static int credit(
      SkillsOffer offer, SkillsAsk.Requirement requirement, SkillContext context, Bound bound) {
    if (requirement.licence()) {
      return licenceCredit(offer, requirement.concept(), bound);
    }
    if (bound == Bound.HIGH && !offer.complete() && !hasClaim(offer, requirement.concept())) {
      return SkillCredit.FULL;
    }
    int best =
        switch (bound) {
          case LOW -> 0;
          case EXPECTED -> inferredCredit(offer, requirement);
          case HIGH -> offer.complete() ? 0 : inferredCredit(requirement.level());
        };
    for (SkillsOffer.Claim claim : offer.claims()) {
      best = Math.max(best, credit(claim, requirement, context, bound));
    }
    return best;
  }

  /** Returns the credit of one listed claim for a skill requirement, per mille. */
  public static int credit(
      SkillsOffer.Claim claim,
      SkillsAsk.Requirement requirement,
      SkillContext context,
      Bound bound) {
    int relatedness = relatedness(claim.skill(), requirement.concept(), context.relations());
    if (relatedness == 0) {
      return 0;
    }
    int halfLife = context.market().halfLifeMonths(claim.skill());
    int recency = SkillCredit.recency(halfLife, claim.monthsAgo(context.asOfMonth()), bound);
    return SkillCredit.credit(
        claim.level(), claim.grade(), recency, relatedness, requirement.level(), bound);
  }

  /** Returns how much a claim of one skill counts for another, per mille; 0 when unrelated. */
  public static int relatedness(int claimed, int required, SkillRelations relations) {
    if (claimed == required) {
      return SkillCredit.SAME;
    }
    for (int i = 0; i < relations.count(claimed); i++) {
      if (relations.related(claimed, i) == required) {
        return relations.relatedness(claimed, i);
      }
    }
    return 0;
  }

  /** Returns the expected credit of a skill inferred from an occupation held; 0 if it is not. */
  public static int inferredCredit(SkillsOffer offer, SkillsAsk.Requirement requirement) {
    boolean inferred = Collections.binarySearch(offer.inferred(), requirement.concept()) >= 0;
    return inferred ? inferredCredit(requirement.level()) : 0;
  }

  /** Returns the expected credit of an inferred claim for a requirement of a level, per mille. */
  public static int inferredCredit(int required) {
    return SkillCredit.credit(
        0, SkillCredit.INFERRED, SkillCredit.FULL, SkillCredit.SAME, required, Bound.EXPECTED);
  }

  /** Returns whether an inferred skill counts for use: not if it is claimed and never wanted. */
  public static boolean isWantedIfInferred(SkillsOffer offer, int skill) {
    boolean unwanted = false;
    for (SkillsOffer.Claim claim : offer.claims()) {
      if (claim.skill() == skill) {
        if (claim.wanted()) {
          return true;
        }
        unwanted = true;
      }
    }
    return !unwanted;
  }

  private static boolean hasClaim(SkillsOffer offer, int skill) {
    for (SkillsOffer.Claim claim : offer.claims()) {
      if (claim.skill() == skill) {
        return true;
      }
    }
    return false;
  }

  /** Returns the credit of a licence, per mille: held, stated absent, or unknown. */
  public static int licenceCredit(SkillsOffer offer, int licence, Bound bound) {
    for (SkillsOffer.Licence stated : offer.licences()) {
      if (stated.licence() == licence) {
        return stated.held() ? SkillCredit.FULL : 0;
      }
    }
    return bound.choose(0, UNKNOWN_LICENCE, SkillCredit.FULL);
  }

  /**
   * Returns the points of use.
   *
   * @return 0 to the standard maximum; parameters as for coverage
   */
  public static int use(
      SkillsOffer offer, SkillsAsk ask, SkillContext context, ScoringProfile profile, Bound bound) {
    int max = Term.USE.standardMax();
    if (offer.anyLevel()) {
      return max;
    }
    if (offer.claims().isEmpty() || ask.state() == SkillsAsk.State.MISSING) {
      boolean settled = offer.complete() && offer.claims().isEmpty();
      return profile.priorPoints(Term.USE, settled ? Bound.EXPECTED : bound);
    }
    boolean open = !offer.complete() || ask.derived();
    if (open && bound != Bound.EXPECTED) {
      return bound == Bound.LOW ? 0 : max;
    }
    int used = 0;
    for (SkillsAsk.Requirement requirement : ask.requirements()) {
      used += usedBy(offer, requirement, context, bound);
    }
    return Math.min(max, max * used / capacity(offer, context.market()));
  }

  /** Returns what one requirement uses of what the person can, 0 to 255; 0 for a licence. */
  public static int usedBy(
      SkillsOffer offer, SkillsAsk.Requirement requirement, SkillContext context, Bound bound) {
    if (requirement.licence()) {
      return 0;
    }
    int most = 0;
    if (bound == Bound.EXPECTED && isWantedIfInferred(offer, requirement.concept())) {
      int rarity = context.market().rarity(requirement.concept());
      most = inferredCredit(offer, requirement) * rarity / SkillCredit.FULL;
    }
    for (SkillsOffer.Claim claim : offer.claims()) {
      int weight = claim.wanted() ? context.market().rarity(claim.skill()) : 0;
      most = Math.max(most, credit(claim, requirement, context, bound) * weight / SkillCredit.FULL);
    }
    return most;
  }

  /** Returns T of the formula: half of the ten largest use weights of the listed skills, 1 up. */
  public static int capacity(SkillsOffer offer, SkillRarity market) {
    int[] weights = new int[offer.claims().size()];
    int skills = 0;
    int previous = -1;
    for (SkillsOffer.Claim claim : offer.claims()) {
      if (claim.skill() != previous) {
        previous = claim.skill();
        skills++;
      }
      int weight = claim.wanted() ? market.rarity(claim.skill()) : 0;
      weights[skills - 1] = Math.max(weights[skills - 1], weight);
    }
    Arrays.sort(weights);
    int sum = 0;
    for (int i = weights.length - 1; i >= Math.max(0, weights.length - LARGEST_WEIGHTS); i--) {
      sum += weights[i];
    }
    return Math.max(1, (sum + 1) / 2);
  }
}
