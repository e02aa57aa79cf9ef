package nl.ongekend.core.score;

import java.util.List;
import nl.ongekend.core.spi.SkillRarity;

/**
 * The skills and licences a vacancy asks.
 *
 * @param state whether requirements are listed, stated to be none, or missing
 * @param derived whether the vacancy does not say which skills it needs, so that those of its
 *     occupation stand in, beside the licences it lists
 * @param requirements the requirements, ordered by concept, each concept once; empty unless listed
 */
public record SkillsAsk(State state, boolean derived, List<Requirement> requirements) {

  /** What is known about the requirements of a vacancy. */
  public enum State {
    /** There are requirements. */
    LISTED,
    /** The vacancy says that no skill is needed. */
    NONE_NEEDED,
    /** Nothing is known. */
    MISSING
  }

  /**
   * One requirement.
   *
   * @param concept the skill ordinal
   * @param importance the ordinal of the importance, an indispensable one as essential
   * @param level the least level, 1 to 4; 1 for a licence
   * @param licence whether it is a licence
   */
  public record Requirement(int concept, int importance, int level, boolean licence) {

    private static final int[] IMPORTANCE_WEIGHTS = {4, 2, 1};

    /** Returns the weight of the importance: essential 4, desired 2, trainable 1. */
    public int importanceWeight() {
      return IMPORTANCE_WEIGHTS[importance];
    }
  }

  /** Copies the list. */
  public SkillsAsk {
    requirements = List.copyOf(requirements);
    if ((state == State.LISTED) == requirements.isEmpty()) {
      throw new IllegalArgumentException(
          "state (%s) does not go with %d requirements.%nMaybe use LISTED when there are any."
              .formatted(state, requirements.size()));
    }
  }

  /**
   * Returns the points of each requirement: the standard maximum of coverage apportioned once by
   * importance times rarity; {@code points[r]} in the order of {@code requirements}.
   */
  public int[] points(SkillRarity market) {
    int[] weights = new int[requirements.size()];
    for (int r = 0; r < weights.length; r++) {
      Requirement requirement = requirements.get(r);
      weights[r] = requirement.importanceWeight() * market.rarity(requirement.concept());
    }
    return Apportionment.largestRemainder(Term.COVERAGE.standardMax(), weights);
  }
}
