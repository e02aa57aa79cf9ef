package nl.ongekend.core.reading.language;

/** What a token is. */
public enum TokenKind {
  /** Letters, possibly with digits after them, such as {@code lasser} or {@code B1}. */
  WORD,
  /** Digits, possibly with points, commas and colons between them, such as {@code 14,71}. */
  NUMBER,
  /** One character that is neither letter nor digit nor blank. */
  SIGN,
  /** A run of masked units. */
  MASK,
  /** The end of a line, or a tag of HTML. */
  BREAK
}
