package nl.ongekend.core.profile;

/** How much a requirement weighs for the employer. */
public enum Importance {
  /** The work cannot be done without it. */
  ESSENTIAL,
  /** Welcome; its absence does not stop the work. */
  DESIRED,
  /** Taught on the job; credited like the others and excludes nobody. */
  TRAINABLE
}
