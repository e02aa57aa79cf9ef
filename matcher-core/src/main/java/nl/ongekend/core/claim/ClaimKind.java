package nl.ongekend.core.claim;

/** A kind of answer that a person can look at, correct and hide, in the order it is shown. */
public enum ClaimKind {
  /** A skill; its key is the URI of the concept. */
  SKILL,
  /** An occupation held; its key is the URI of the concept. */
  OCCUPATION,
  /** A language; its key is the code of ISO 639. */
  LANGUAGE,
  /** A licence, held or stated absent; its key is the URI of the concept. */
  LICENCE,
  /** The hours wanted. */
  HOURS,
  /** Where the person lives. */
  HOME,
  /** How the person travels, and how long at most. */
  TRAVEL
}
