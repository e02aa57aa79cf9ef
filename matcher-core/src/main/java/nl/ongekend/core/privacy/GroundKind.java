package nl.ongekend.core.privacy;

/** The grounds of article 6 of the GDPR that are used here. */
public enum GroundKind {
  /** The person agrees, and refusing costs nothing. */
  CONSENT,
  /** The person asked for a service that cannot be given otherwise. */
  CONTRACT,
  /** A law demands it. */
  LEGAL_OBLIGATION,
  /** A law gives the task. */
  PUBLIC_TASK,
  /** An interest that weighs more than that of the person. */
  LEGITIMATE_INTEREST
}
