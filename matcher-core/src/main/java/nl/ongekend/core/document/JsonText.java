package nl.ongekend.core.document;

import java.util.function.Function;
import nl.ongekend.core.document.DocumentException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens JSON texts within limits and turns every complaint of the parser into a {@link
 * DocumentException}. The parser's own messages quote the input and are not passed on.
 */
final class JsonText {

  static final int MOST_CHARACTERS = 2_000_000;
  static final int MOST_CHARACTERS_OF_A_TEXT = 100_000;
  static final int MOST_CHARACTERS_OF_A_NAME = 200;
  static final int MOST_CHARACTERS_OF_A_NUMBER = 60;
  static final int MOST_LEVELS = 32;

  /** Reads and writes under the limits; the one place where Jackson is configured. */
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_LEVELS)
                          .maxStringLength(MOST_CHARACTERS_OF_A_TEXT)
                          .maxNameLength(MOST_CHARACTERS_OF_A_NAME)
                          .maxNumberLength(MOST_CHARACTERS_OF_A_NUMBER)
                          .build())
                  .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonText() {}

  /**
   * Reads one value that spans the whole text.
   *
   * @param read is given the parser at the first token of the value and leaves it at the last
   */
  static <T> T read(String json, Function<JsonParser, T> read) {
    if (json.length() > MOST_CHARACTERS) {
      throw new DocumentException(
          Code.LIMIT_EXCEEDED,
          "",
          "the text has %d characters; at most %d are read.%nMaybe several documents were joined into one."
              .formatted(json.length(), MOST_CHARACTERS));
    }
    try (JsonParser parser = MAPPER.createParser(json)) {
      return read(parser, read);
    }
  }

  private static <T> T read(JsonParser parser, Function<JsonParser, T> read) {
    try {
      if (parser.nextToken() == null) {
        throw ended(parser);
      }
      T value = read.apply(parser);
      requireEnd(parser);
      return value;
    } catch (UnexpectedEndOfInputException e) {
      throw ended(parser);
    } catch (StreamConstraintsException e) {
      throw limit(parser);
    } catch (DatabindException e) {
      throw duplicate(Place.of(parser));
    } catch (JacksonException e) {
      throw notJson(parser, "is not JSON");
    }
  }

  private static void requireEnd(JsonParser parser) {
    if (parser.nextToken() != null) {
      throw notJson(parser, "goes on after the document");
    }
  }

  /** Returns the error for a property that is given twice. */
  static DocumentException duplicate(Place place) {
    return place.refuse(
        Code.DUPLICATE_PROPERTY,
        "%s is given twice; a property is given once.".formatted(place.name()),
        "Maybe leave one of the two out.");
  }

  private static DocumentException ended(JsonParser parser) {
    return Place.of(parser)
        .refuse(
            Code.NOT_JSON,
            "the text ends at %s before the document is complete."
                .formatted(where(parser.currentLocation())),
            "Maybe a bracket or a quote was not closed, or the text was cut.");
  }

  private static DocumentException notJson(JsonParser parser, String what) {
    return Place.of(parser)
        .refuse(
            Code.NOT_JSON,
            "the text %s near %s.".formatted(what, where(parser.currentLocation())),
            "Maybe a comma, a quote or a bracket is missing or too many just before it.");
  }

  private static DocumentException limit(JsonParser parser) {
    return Place.of(parser)
        .refuse(
            Code.LIMIT_EXCEEDED,
            "the document goes over a limit at %s: %d levels, %d characters of a text, %d of a name, %d of a number."
                .formatted(
                    where(parser.currentLocation()),
                    MOST_LEVELS,
                    MOST_CHARACTERS_OF_A_TEXT,
                    MOST_CHARACTERS_OF_A_NAME,
                    MOST_CHARACTERS_OF_A_NUMBER),
            "Maybe the text is another kind of document.");
  }

  private static String where(TokenStreamLocation location) {
    return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }
}
