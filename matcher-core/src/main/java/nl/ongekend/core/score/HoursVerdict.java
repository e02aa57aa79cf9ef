package nl.ongekend.core.score;

/** Whether hours and times of a vacancy are feasible for a person, and if not, why. */
public enum HoursVerdict {
  /** They are. */
  FEASIBLE(true),
  /** Nothing speaks against it, and something is not known. */
  UNKNOWN(true),
  /** The person has no hours left. */
  NO_HOURS_LEFT(false),
  /** The vacancy asks more hours than the person's stated maximum leaves. */
  TOO_MANY_HOURS(false),
  /** The vacancy's times overlap with time the person fixed. */
  TIME_BLOCKED(false),
  /** With the job kept, there is no uninterrupted rest of 11 hours in each 24. */
  REST_TOO_SHORT(false),
  /** With the job kept, a week is longer than 60 hours. */
  WEEK_TOO_LONG(false);

  private final boolean feasible;

  HoursVerdict(boolean feasible) {
    this.feasible = feasible;
  }

  /** Returns whether the pair may be ranked as far as hours go. */
  public boolean isFeasible() {
    return feasible;
  }
}
