package nl.ongekend.core.reading.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.reading.language.Phrase;

/** Values of an enumeration that a text names by a phrase of a table: contracts and offers. */
final class NamedValues {

  private NamedValues() {}

  /**
   * Returns the values named, each once with all its places, in the order of the text. What the
   * text says is not there, is not named.
   *
   * @param topic the topic whose codes are names of the enumeration
   * @param type the enumeration
   */
  static <E extends Enum<E>> List<Found<E>> read(FactScan facts, String topic, Class<E> type) {
    Map<E, List<Span>> spans = new EnumMap<>(type);
    List<E> order = new ArrayList<>();
    for (Phrase phrase : facts.scan().phrases(topic)) {
      if (!facts.isNegated(phrase)) {
        E value = Enum.valueOf(type, phrase.code());
        if (!spans.containsKey(value)) {
          order.add(value);
        }
        spans
            .computeIfAbsent(value, any -> new ArrayList<>())
            .add(facts.scan().span(phrase.from(), phrase.to()));
      }
    }
    return order.stream()
        .map(value -> new Found<>(value, spans.getOrDefault(value, List.of())))
        .toList();
  }
}
