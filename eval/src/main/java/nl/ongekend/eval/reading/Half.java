package nl.ongekend.eval.reading;

/** Which of the annotated texts. */
public enum Half {
  /** Those that may be looked at while a reader is made. */
  DEVELOPMENT,
  /** Those that only count. */
  TEST,
  /** Both halves together. */
  ALL;

  /** Returns whether a text of a half is one of these. */
  boolean holds(Half half) {
    return this == ALL || this == half;
  }
}
