package nl.ongekend.core.document;

import nl.ongekend.core.document.DocumentException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The JSON form of one Java type: how its values are read and written. Shapes are made once, hold
 * no state and are thread-safe.
 */
sealed interface Shape permits RecordShape, CollectionShape, ChoiceShape, Scalar {

  /**
   * Reads a value.
   *
   * @param parser at the first token of the value, which is not {@code null}; left at the last
   * @throws DocumentException if the value breaks a rule
   */
  Object read(JsonParser parser);

  /** Writes a value of the type. */
  void write(Object value, JsonGenerator generator);

  /** Returns what values are called in a message, with article. */
  String noun();

  /** Reads the value the parser is at, or refuses {@code null}. */
  default Object readPresent(JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      Place place = Place.of(parser);
      throw place.refuse(
          Code.NULL_VALUE,
          "%s is null, which says neither yes, no nor unknown.".formatted(place.name()),
          "Maybe leave the field out: what is left out is unknown.");
    }
    return read(parser);
  }

  /** Refuses the value the parser is at unless it starts with {@code expected}. */
  default void requireToken(JsonToken expected, JsonParser parser) {
    if (parser.currentToken() != expected) {
      throw wrongType(parser);
    }
  }

  /** Returns the error for a value of another JSON type; numbers and booleans are repeated. */
  default DocumentException wrongType(JsonParser parser) {
    Place place = Place.of(parser);
    return place.refuse(
        Code.WRONG_TYPE,
        "%s must be %s; %s was given.".formatted(place.name(), noun(), given(parser)),
        remedy(parser.currentToken()));
  }

  private String remedy(@Nullable JsonToken given) {
    if (this instanceof CollectionShape && given != JsonToken.START_OBJECT) {
      return "Maybe put the value between square brackets.";
    }
    return this instanceof Scalar && given == JsonToken.VALUE_STRING
        ? "Maybe leave the quotes away."
        : "Maybe the value belongs to another field.";
  }

  private static String given(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quote.of(parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> parser.getString();
      default -> "null";
    };
  }
}
