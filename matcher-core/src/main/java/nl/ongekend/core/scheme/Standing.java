package nl.ongekend.core.scheme;

/** How a scheme stands on a day. */
public enum Standing {
  /** It starts later. */
  UPCOMING,
  /** It is open. */
  OPEN,
  /** Its budget is used up. */
  EXHAUSTED,
  /** Its last day has passed. */
  EXPIRED,
  /** A source names or proposes it without conditions. */
  NAMED_ONLY,
  /** It exists in another country only. */
  FOREIGN
}
