package nl.ongekend.core.scheme;

/** What is known of a scheme beside its dates. */
public enum SchemeStatus {
  /** It can be used between its dates. */
  OPEN,
  /** Its budget is used up. */
  EXHAUSTED,
  /** A source names or proposes it without conditions. */
  NAMED_ONLY,
  /** It exists in another country only. */
  FOREIGN
}
