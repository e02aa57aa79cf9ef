package nl.ongekend.core.profile;

/** Whether a citizen service number exists; the number itself is never kept. */
public enum BsnState {
  /** There is none. */
  NONE,
  /** It has been requested. */
  REQUESTED,
  /** There is one. */
  PRESENT
}
