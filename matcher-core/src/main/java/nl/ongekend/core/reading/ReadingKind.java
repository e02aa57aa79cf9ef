package nl.ongekend.core.reading;

/** What a text is read as. */
public enum ReadingKind {
  /** The text of a vacancy. */
  VACANCY,
  /** An account of somebody's work and life: a CV, notes of an intake. */
  PASSPORT,
  /** One line that a coach types to search. */
  QUERY
}
