package nl.ongekend.core.profile;

/** Whether a licence or certificate is held. */
public enum LicenceState {
  /** Held. */
  HELD,
  /** Stated not to be held. */
  ABSENT
}
