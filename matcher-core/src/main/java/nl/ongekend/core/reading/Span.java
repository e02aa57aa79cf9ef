package nl.ongekend.core.reading;

/**
 * A part of a text, in UTF-16 units as {@link String} counts them.
 *
 * @param start its first unit, 0 or more
 * @param end one past its last unit, more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the part is not empty. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span [%d, %d) must hold at least one unit from 0.%nMaybe start and end are swapped."
              .formatted(start, end));
    }
  }

  /** Returns this part of a text. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Returns whether the two share a unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Orders by start; of equal starts the longer one is first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
