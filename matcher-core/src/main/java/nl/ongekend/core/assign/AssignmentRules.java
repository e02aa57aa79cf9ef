package nl.ongekend.core.assign;

/**
 * What holds for everybody in a batch.
 *
 * @param listLength k: how many vacancies of each person's own list take part, at least 1
 * @param reachCutOff the floor of whoever has no floor of their own, 0 to 10,000 points
 * @param tieKey the published key of the hash that decides between people who waited equally long;
 *     another key for another batch, so that nobody is always the last
 */
public record AssignmentRules(int listLength, int reachCutOff, long tieKey) {

  /** The most points of a candidate. */
  public static final int MOST_POINTS = 10_000;

  /** The floor of a batch that names none. */
  public static final int DEFAULT_REACH_CUT_OFF = 6_000;

  /** How many vacancies of a list take part in a batch that does not say it. */
  public static final int DEFAULT_LIST_LENGTH = 20;

  /** The usual rules, with key 0. */
  public static final AssignmentRules DEFAULT =
      new AssignmentRules(DEFAULT_LIST_LENGTH, DEFAULT_REACH_CUT_OFF, 0);

  /** Checks the ranges. */
  public AssignmentRules {
    if (listLength < 1) {
      throw new IllegalArgumentException(
          "length of a list (%d) must be at least 1.%nMaybe it was left out."
              .formatted(listLength));
    }
    requirePoints("cut-off", reachCutOff, "the batch");
  }

  static void requirePoints(String what, int points, String of) {
    if (points < 0 || points > MOST_POINTS) {
      throw new IllegalArgumentException(
          "%s (%d) of %s must be from 0 to 10,000 points.%nMaybe it is a percentage; multiply by 100."
              .formatted(what, points, of));
    }
  }
}
