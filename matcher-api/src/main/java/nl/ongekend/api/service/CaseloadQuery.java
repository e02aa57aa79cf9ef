package nl.ongekend.api.service;

import nl.ongekend.core.question.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * Which people of a caseload to list, and in which order.
 *
 * @param order what comes first
 * @param state how fresh the answers are; missing: any
 * @param idleDays for how many days nothing was proposed, at least 0; 0: any
 * @param caseload whose caseload; empty: any
 */
public record CaseloadQuery(
    Order order, Confirmation.@Nullable State state, int idleDays, String caseload) {

  /** Lists everybody as they are kept. */
  public static final CaseloadQuery EVERYBODY = new CaseloadQuery(Order.KEPT, null, 0, "");

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it is broken
   */
  public CaseloadQuery {
    if (idleDays < 0) {
      throw new IllegalArgumentException(
          "idleDays (%d) must be at least 0.%nMaybe use 0 for everybody.".formatted(idleDays));
    }
  }

  /** What comes first. */
  public enum Order {
    /** The smallest id: who was kept first. */
    KEPT,
    /** Whose answers are to be confirmed again first. */
    FRESHNESS,
    /** Of whom the fewest answers are known. */
    COMPLETENESS,
    /** To whom nothing was proposed the longest. */
    PROPOSED
  }
}
