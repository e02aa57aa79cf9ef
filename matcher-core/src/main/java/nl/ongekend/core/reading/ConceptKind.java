package nl.ongekend.core.reading;

/** Which kind of concept was read. */
public enum ConceptKind {
  /** An occupation. */
  OCCUPATION,
  /** A skill. */
  SKILL
}
