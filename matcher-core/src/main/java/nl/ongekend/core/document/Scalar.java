package nl.ongekend.core.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.ongekend.core.document.DocumentException.Code;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.taxonomy.ConceptId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** The values that are one JSON text, number or boolean. */
enum Scalar implements Shape {
  /** Text that people write; never repeated in an error. */
  TEXT("a text") {
    @Override
    public Object read(JsonParser parser) {
      return text(parser);
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
      generator.writeString(Characters.require((String) value, generator.streamWriteContext()));
    }
  },

  /** True or false. */
  BOOLEAN("true or false") {
    @Override
    public Object read(JsonParser parser) {
      return switch (parser.currentToken()) {
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> throw wrongType(parser);
      };
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
      generator.writeBoolean((Boolean) value);
    }
  },

  /** A whole number of 32 bits, written without point and exponent. */
  INTEGER("a whole number") {
    @Override
    public Object read(JsonParser parser) {
      requireToken(JsonToken.VALUE_NUMBER_INT, parser);
      if (parser.getNumberType() != NumberType.INT) {
        throw outOfRange(parser, Integer.MIN_VALUE, Integer.MAX_VALUE);
      }
      return parser.getIntValue();
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
      generator.writeNumber((Integer) value);
    }
  },

  /** A whole number of 64 bits, written without point and exponent. */
  LONG("a whole number") {
    @Override
    public Object read(JsonParser parser) {
      requireToken(JsonToken.VALUE_NUMBER_INT, parser);
      if (parser.getNumberType() == NumberType.BIG_INTEGER) {
        throw outOfRange(parser, Long.MIN_VALUE, Long.MAX_VALUE);
      }
      return parser.getLongValue();
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
      generator.writeNumber((Long) value);
    }
  },

  /** An id: a UUID in its usual form of 36 characters, written in lower case. */
  ID("a UUID") {
    @Override
    public Object read(JsonParser parser) {
      String given = text(parser);
      try {
        UUID id = UUID.fromString(given);
        // The JDK also takes 1-2-3-4-5, which no other program would.
        if (id.toString().equalsIgnoreCase(given)) {
          return id;
        }
      } catch (IllegalArgumentException e) {
        throw notAnId(parser, given);
      }
      throw notAnId(parser, given);
    }

    private DocumentException notAnId(JsonParser parser, String given) {
      return invalid(
          parser,
          given,
          "must be a UUID such as 0198f6a2-7c1e-7d3a-9b52-3f0c6e1d2a44",
          "Maybe it is a key of your own; that goes into externalKey.");
    }
  },

  /** A taxonomy concept: its URI. */
  CONCEPT("a URI") {
    @Override
    public Object read(JsonParser parser) {
      String given = text(parser);
      try {
        return new ConceptId(given);
      } catch (IllegalArgumentException e) {
        throw invalid(
            parser,
            given,
            "must be an absolute URI of 1 to 300 ASCII characters",
            "Maybe only its last part, or a label, was given.");
      }
    }
  },

  /** The hash of a content. */
  HASH("a hash") {
    @Override
    public Object read(JsonParser parser) {
      String given = text(parser);
      try {
        return new ContentHash(given);
      } catch (IllegalArgumentException e) {
        throw invalid(
            parser, given, "must be 64 lower-case hexadecimal digits", "Maybe it was shortened.");
      }
    }
  },

  /** Hours: a JSON number in steps of 0.25. */
  HOURS("a number of hours") {
    @Override
    public Object read(JsonParser parser) {
      if (!parser.currentToken().isNumeric()) {
        throw wrongType(parser);
      }
      String given = parser.getString();
      try {
        return Hours.parse(given);
      } catch (IllegalArgumentException e) {
        throw invalid(
            parser,
            given,
            "must be a number from 0 to 168 in steps of 0.25",
            "Maybe round to the quarter of an hour.");
      }
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
      generator.writeNumber(((Hours) value).toDecimal());
    }
  },

  /** A date after ISO 8601. */
  DATE("a date") {
    @Override
    public Object read(JsonParser parser) {
      String given = text(parser);
      try {
        return LocalDate.parse(given);
      } catch (DateTimeParseException e) {
        throw invalid(
            parser,
            given,
            "must be a date that exists, such as 2026-03-01",
            "Maybe write year, month and day in that order.");
      }
    }
  },

  /** A time of day in hours and minutes. */
  TIME("a time of day") {
    @Override
    public Object read(JsonParser parser) {
      String given = text(parser);
      try {
        // The JDK also takes seconds, which would be lost when the time is written.
        if (given.length() == "HH:mm".length()) {
          return LocalTime.parse(given);
        }
      } catch (DateTimeParseException e) {
        throw notATime(parser, given);
      }
      throw notATime(parser, given);
    }

    private DocumentException notATime(JsonParser parser, String given) {
      return invalid(
          parser,
          given,
          "must be a time from 00:00 to 23:45 with two digits for hour and minute",
          "Maybe write 00:00 for midnight.");
    }
  };

  private final String noun;

  Scalar(String noun) {
    this.noun = noun;
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeString(value.toString());
  }

  @Override
  public String noun() {
    return noun;
  }

  String text(JsonParser parser) {
    requireToken(JsonToken.VALUE_STRING, parser);
    return Characters.require(parser.getString(), parser.streamReadContext());
  }

  static DocumentException invalid(JsonParser parser, String given, String rule, String remedy) {
    Place place = Place.of(parser);
    return place.refuse(
        Code.INVALID_VALUE, "%s (%s) %s.".formatted(place.name(), Quote.of(given), rule), remedy);
  }

  private static DocumentException outOfRange(JsonParser parser, long least, long most) {
    return invalid(
        parser,
        parser.getString(),
        "must be in [%d, %d]".formatted(least, most),
        "Maybe the amount is in another unit.");
  }
}
