package nl.ongekend.eval.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.core.reading.Span;
import nl.ongekend.eval.reading.Field.MatchedBy;

/** Items of which those that say the same are one. */
final class MergedItems {

  private record Same(Field field, Set<String> values) {}

  private MergedItems() {}

  /** Merges what is found by its value; what is found by its place stays apart. */
  static List<Item> of(List<Item> items) {
    Map<Same, Item> merged = new LinkedHashMap<>();
    List<Item> apart = new ArrayList<>();
    for (Item item : items) {
      if (item.field().matchedBy() == MatchedBy.VALUE && !item.values().isEmpty()) {
        merged.merge(new Same(item.field(), item.values()), item, MergedItems::both);
      } else {
        apart.add(item);
      }
    }
    apart.addAll(merged.values());
    return apart;
  }

  private static Item both(Item one, Item other) {
    List<Span> spans = new ArrayList<>(one.spans());
    spans.addAll(other.spans());
    boolean optional = one.optional() && other.optional();
    return new Item(one.field(), one.values(), spans, optional);
  }
}
