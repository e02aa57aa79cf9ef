package nl.ongekend.core.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list or a set of values of one shape: a JSON array. */
final class CollectionShape implements Shape {

  private final Shape element;
  private final boolean distinct;

  /**
   * Makes the shape of a collection.
   *
   * @param element the shape of each entry
   * @param distinct whether it is a set, in which every entry is there once
   */
  CollectionShape(Shape element, boolean distinct) {
    this.element = element;
    this.distinct = distinct;
  }

  Shape element() {
    return element;
  }

  boolean isDistinct() {
    return distinct;
  }

  @Override
  public Object read(JsonParser parser) {
    requireToken(JsonToken.START_ARRAY, parser);
    Collection<Object> entries = distinct ? new LinkedHashSet<>() : new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object entry = element.readPresent(parser);
      if (!entries.add(entry)) {
        throw twice(entry, parser);
      }
    }
    return entries;
  }

  private static DocumentException twice(Object entry, JsonParser parser) {
    return Scalar.invalid(
        parser,
        entry.toString(),
        "is in the list twice; each choice is given once",
        "Maybe leave the second one out.");
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeStartArray();
    for (Object entry : (Collection<?>) value) {
      element.write(entry, generator);
    }
    generator.writeEndArray();
  }

  @Override
  public String noun() {
    return "a list";
  }
}
