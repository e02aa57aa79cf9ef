package nl.ongekend.core.profile;

/** Whether a temporary-work agency is certified or admitted. */
public enum AgencyStatus {
  /** Certified by the Labour Standards Foundation. */
  SNA,
  /** Admitted under the admission act. */
  ADMITTED_WTTA,
  /** Neither. */
  NONE,
  /** Not known. */
  UNKNOWN
}
