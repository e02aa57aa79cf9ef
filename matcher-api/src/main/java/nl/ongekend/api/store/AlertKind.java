package nl.ongekend.api.store;

/** What an alert says of a vacancy or person. */
public enum AlertKind {
  /** It came into the search. */
  ENTERED,
  /** It went out of the search: changed, deleted, or no longer among the best. */
  LEFT
}
