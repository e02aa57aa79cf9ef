package nl.ongekend.core.profile;

/**
 * A level of the Common European Framework of Reference for Languages; {@link #NONE} is no command
 * of the language. The order is meaningful: {@code ordinal()} differences are steps.
 */
public enum Cefr {
  /** No command of the language. */
  NONE,
  /** Breakthrough. */
  A1,
  /** Waystage. */
  A2,
  /** Threshold. */
  B1,
  /** Vantage. */
  B2,
  /** Effective operational proficiency. */
  C1,
  /** Mastery. */
  C2
}
