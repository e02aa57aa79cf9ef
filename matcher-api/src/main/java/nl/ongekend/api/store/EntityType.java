package nl.ongekend.api.store;

/** What a document describes. Each type is kept in a table of its own. */
public enum EntityType {
  /** What a person can do and wants. */
  PASSPORT,
  /** Work that is offered. */
  VACANCY,
  /** Facts about a person that decide on help and reports, never on a match. */
  CIRCUMSTANCES
}
