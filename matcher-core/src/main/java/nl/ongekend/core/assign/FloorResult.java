package nl.ongekend.core.assign;

/**
 * What became of a group floor. Each number is at most the one before it.
 *
 * @param name the name of the floor
 * @param least how many were to be served
 * @param members how many people of the group take part
 * @param reachable how many of them have a vacancy that they may be proposed
 * @param servable how many of these can be served together, when the group comes before all others
 * @param served how many are served
 */
public record FloorResult(
    String name, int least, int members, int reachable, int servable, int served) {

  /** What a floor comes to, and the first thing that keeps it from being met. */
  public enum Reason {
    /** So many are served. */
    MET,
    /** The group has fewer people. */
    FEW_MEMBERS,
    /** Fewer of them have a vacancy that they may be proposed. */
    FEW_VACANCIES,
    /** They want the same places, or pins have them. */
    FEW_PLACES,
    /** Partners or another floor have the places. */
    OTHER_RULES
  }

  /** Returns how many people the floor lacks; 0 when it is met. */
  public int missing() {
    return Math.max(0, least - served);
  }

  /** Returns what it comes to. */
  public Reason reason() {
    if (served >= least) {
      return Reason.MET;
    }
    if (members < least) {
      return Reason.FEW_MEMBERS;
    }
    if (reachable < least) {
      return Reason.FEW_VACANCIES;
    }
    return servable < least ? Reason.FEW_PLACES : Reason.OTHER_RULES;
  }
}
