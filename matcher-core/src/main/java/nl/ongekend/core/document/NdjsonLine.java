package nl.ongekend.core.document;

/** One line of an NDJSON stream. */
public sealed interface NdjsonLine {

  /** Returns its number in the stream; the first line is 1, and empty lines count. */
  long number();

  /**
   * A line that can be read.
   *
   * @param number its number
   * @param json its text without line end, not blank
   */
  record Text(long number, String json) implements NdjsonLine {}

  /**
   * A line that cannot be read; the ones after it can.
   *
   * @param number its number
   * @param reason why
   */
  record Refused(long number, DocumentException reason) implements NdjsonLine {}
}
