package nl.ongekend.core.rule;

/**
 * Something that has to be arranged before work can begin.
 *
 * @param code what, as the tables name it, such as {@code work-permit}
 * @param owner who arranges it
 * @param leadDays how many days it usually takes, at least 0; informs, and never moves a date
 */
public record Action(String code, ActionOwner owner, int leadDays) {

  /** Checks the range. */
  public Action {
    if (leadDays < 0 || leadDays > 730) {
      throw new IllegalArgumentException(
          "leadDays (%d) of action %s must be in [0, 730].%nMaybe it was counted in hours."
              .formatted(leadDays, code));
    }
  }
}
