package nl.ongekend.core.explain;

/** Whether a pair is feasible. */
public enum FeasibleStatus {
  /** It is. */
  FEASIBLE,
  /** Nothing speaks against it, and something is not known. */
  UNKNOWN,
  /** It is not. */
  NOT_FEASIBLE
}
