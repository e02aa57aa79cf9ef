package nl.ongekend.core.reading;

import java.util.List;

/**
 * A value with the places it was read from.
 *
 * @param value the value, as it would stand in a document
 * @param spans where it was read, in the order of the text; at least one
 * @param <T> its type
 */
public record Found<T>(T value, List<Span> spans) {

  /** Copies the list; refuses an empty one, since nothing is read from nowhere. */
  public Found {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException(
          "what was read (%s) needs the place where it was read.%nMaybe leave it out."
              .formatted(value));
    }
  }

  /** Returns a value that was read in one place. */
  public static <T> Found<T> at(T value, Span span) {
    return new Found<>(value, List.of(span));
  }
}
