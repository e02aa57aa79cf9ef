package nl.ongekend.core.profile;

/** What the letter about work during an asylum procedure says. */
public enum AsylumWorkState {
  /** Work is open from a date. */
  OPEN_FROM,
  /** Work is excluded. */
  EXCLUDED,
  /** The letter has not been seen. */
  UNKNOWN
}
