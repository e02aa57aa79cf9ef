package nl.ongekend.core.score;

/** Whether a workplace can be reached, and if not, why. */
public enum TravelVerdict {
  /** It can. */
  FEASIBLE(true),
  /** Nothing speaks against it, and something is not known. */
  UNKNOWN(true),
  /** It is too far to travel, and the person would move. */
  AFTER_MOVE(true),
  /** The journey takes more than one and a half times what the person travels. */
  TOO_FAR(false),
  /** There is no way to be there when the shift starts. */
  NO_WAY_THERE(false),
  /** There is no way home when the shift ends. */
  NO_WAY_HOME(false);

  private final boolean feasible;

  TravelVerdict(boolean feasible) {
    this.feasible = feasible;
  }

  /** Returns whether the pair may be ranked as far as travel goes. */
  public boolean isFeasible() {
    return feasible;
  }
}
