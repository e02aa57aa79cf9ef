package nl.ongekend.eval.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.reading.Span;
import nl.ongekend.eval.reading.Field.MatchedBy;

/**
 * One thing that stands in a text, as people annotated it or as a reader read it.
 *
 * @param field which field it is of
 * @param values the values that are right, in the form of {@link Values}; none: any value is
 * @param spans where it stands; none: it is about the whole text
 * @param optional whether a careful reader may leave it out; always false for what was read
 */
public record Item(Field field, Set<String> values, List<Span> spans, boolean optional) {

  /** Copies set and list. */
  public Item {
    values = Set.copyOf(values);
    spans = List.copyOf(spans);
  }

  /** Returns something that was read. */
  static Item read(Field field, String value, Collection<Span> spans) {
    return new Item(field, Set.of(value), List.copyOf(spans), false);
  }

  /** Returns whether an item of the same field that was read is this one. */
  boolean isMetBy(Item read) {
    if (values.isEmpty() || field.matchedBy() == MatchedBy.PLACE) {
      return overlaps(read);
    }
    boolean same = !Collections.disjoint(values, read.values);
    return same && (field.matchedBy() == MatchedBy.VALUE || overlaps(read));
  }

  private boolean overlaps(Item other) {
    return spans.stream().anyMatch(span -> other.spans.stream().anyMatch(span::overlaps));
  }
}
