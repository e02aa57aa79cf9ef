package nl.ongekend.core.assign;

/**
 * One vacancy of a batch, as far as an assignment may know.
 *
 * @param id opaque, unique in the batch, not blank
 * @param openings how many people it can take, at least 0
 * @param proposalLimit to how many people it may be proposed in this batch, at least 0
 */
public record OpenVacancy(String id, int openings, int proposalLimit) {

  /** Checks the ranges. */
  public OpenVacancy {
    Participant.requireId("vacancy", id);
    requireCount("openings", openings, id);
    requireCount("proposal limit", proposalLimit, id);
  }

  /** Returns a vacancy that may be proposed as often as it has openings. */
  public static OpenVacancy of(String id, int openings) {
    return new OpenVacancy(id, openings, openings);
  }

  /** Returns to how many people it can be proposed: the smaller of openings and limit. */
  public int room() {
    return Math.min(openings, proposalLimit);
  }

  private static void requireCount(String what, int count, String id) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "%s (%d) of vacancy (%s) must be at least 0.%nMaybe the vacancy is filled; say 0."
              .formatted(what, count, id));
    }
  }
}
