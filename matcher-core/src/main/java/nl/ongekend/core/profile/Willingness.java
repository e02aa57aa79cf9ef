package nl.ongekend.core.profile;

/** An answer to a question about a wish. */
public enum Willingness {
  /** Yes. */
  YES,
  /** Perhaps. */
  MAYBE,
  /** No. */
  NO
}
