package nl.ongekend.core.rule;

/** What the law says about a person in a job; from the mildest to the worst, which wins. */
public enum RightStatus {
  /** Nothing stands in the way. */
  ALLOWED,
  /** Allowed once somebody has arranged something. */
  AFTER_ACTION,
  /** Not before a date. */
  NOT_BEFORE,
  /** It cannot be said: an answer or an amount is missing. */
  UNKNOWN,
  /** The law does not allow it. */
  NOT_ALLOWED
}
