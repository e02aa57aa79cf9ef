package nl.ongekend.core.privacy;

/** How far a release has come. */
public enum ReleaseState {
  /** An employer asked. */
  REQUESTED,
  /** The person agreed; somebody else has to confirm it. */
  AGREED,
  /** The employer may see who it is. */
  OPEN,
  /** Nobody took the next step in time, or the time it was open is over. */
  EXPIRED,
  /** Somebody took it back. */
  WITHDRAWN
}
