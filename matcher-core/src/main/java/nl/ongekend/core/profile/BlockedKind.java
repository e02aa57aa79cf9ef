package nl.ongekend.core.profile;

/** Why a person cannot work at a time. */
public enum BlockedKind {
  /** A job that is kept. */
  JOB_KEPT,
  /** Civic-integration or language lessons. */
  CIVIC_INTEGRATION,
  /** Bringing or fetching children. */
  SCHOOL_RUN,
  /** Something else; no reason is kept. */
  OTHER
}
