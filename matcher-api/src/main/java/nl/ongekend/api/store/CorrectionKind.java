package nl.ongekend.api.store;

/** What a person did with an answer of the own passport. */
public enum CorrectionKind {
  /** Took it out, because nobody needs to see it. */
  HIDDEN,
  /** Took it out, because it is not true. */
  WRONG,
  /** Gave another answer. */
  CHANGED
}
