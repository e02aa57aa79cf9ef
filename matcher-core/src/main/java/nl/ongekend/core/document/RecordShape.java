package nl.ongekend.core.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ongekend.core.document.DocumentException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A record: a JSON object with a property per component, written in their order and read in any.
 * The record's own constructor checks the values; its complaints become errors at the object.
 */
final class RecordShape implements Shape {

  private final Constructor<?> constructor;
  private final List<RecordProperty> properties;
  private final Map<String, Integer> indexByName = new HashMap<>();

  /**
   * Makes the shape of a record.
   *
   * @param constructor its canonical constructor
   * @param properties its components, in order
   */
  RecordShape(Constructor<?> constructor, List<RecordProperty> properties) {
    this.constructor = constructor;
    this.properties = List.copyOf(properties);
    for (RecordProperty property : properties) {
      indexByName.put(property.name(), indexByName.size());
    }
  }

  Class<?> type() {
    return constructor.getDeclaringClass();
  }

  List<RecordProperty> properties() {
    return properties;
  }

  /** Returns this shape with a value for a property that is missing. */
  RecordShape withFallback(String name, Supplier<?> value) {
    return new RecordShape(
        constructor,
        properties.stream()
            .map(property -> property.name().equals(name) ? property.withFallback(value) : property)
            .toList());
  }

  @Override
  public Object read(JsonParser parser) {
    requireToken(JsonToken.START_OBJECT, parser);
    @Nullable Object[] values = new Object[properties.size()];
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Integer index = indexByName.get(name);
      if (index == null) {
        throw UnknownProperty.named(name, this, Place.of(parser));
      }
      if (values[index] != null) {
        throw JsonText.duplicate(Place.of(parser));
      }
      parser.nextToken();
      values[index] = properties.get(index).shape().readPresent(parser);
    }
    complete(values, parser);
    return construct(values, parser);
  }

  private void complete(@Nullable Object[] values, JsonParser parser) {
    for (int i = 0; i < values.length; i++) {
      RecordProperty property = properties.get(i);
      if (values[i] == null && property.fallback() != null) {
        values[i] = property.fallback().get();
      } else if (values[i] == null && property.isRequired()) {
        throw missing(property, Place.of(parser));
      }
    }
  }

  private static DocumentException missing(RecordProperty property, Place owner) {
    return owner
        .property(property.name())
        .refuse(
            Code.MISSING_PROPERTY,
            "%s is missing in %s; it is always needed.".formatted(property.name(), owner.name()),
            owner.isDocument()
                ? "Maybe the text is another kind of document."
                : "Maybe it was left out because it is unknown; then leave the whole object out.");
  }

  private Object construct(@Nullable Object[] values, JsonParser parser) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException broken) {
        throw new DocumentException(
            Code.RULE_BROKEN, Place.of(parser).pointer(), Quote.message(broken));
      }
      throw new IllegalStateException("cannot make a %s".formatted(type()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a %s".formatted(type()), e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeStartObject();
    for (RecordProperty property : properties) {
      Object part = property.valueIn(value);
      if (part != null) {
        generator.writeName(property.name());
        property.shape().write(part, generator);
      }
    }
    generator.writeEndObject();
  }

  @Override
  public String noun() {
    return "an object";
  }
}
