package nl.ongekend.core.reading;

/**
 * A part of a text that nothing reads.
 *
 * @param kind why
 * @param span where
 */
public record Mask(MaskKind kind, Span span) implements Comparable<Mask> {

  /** What stands in a masked text for each unit of a masked part; no letter, digit or blank. */
  public static final char UNIT = '\u2588';

  /** Orders by place in the text; in one place by kind. */
  @Override
  public int compareTo(Mask other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
  }
}
