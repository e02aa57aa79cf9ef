package nl.ongekend.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ongekend.core.document.DocumentException.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The canonical form of a JSON text: one spelling for each content, so that equal contents have
 * equal bytes.
 *
 * <p>Properties are sorted by their UTF-16 code units, nothing is between tokens, texts escape only
 * what must be, and numbers are written as ECMAScript writes the nearest double. Whoever needs a
 * number exactly beyond 2^53 or 17 digits writes it as a text.
 *
 * <p><b>Source</b>: A. Rundgren, B. Jordan, S. Erdtman, <i>JSON Canonicalization Scheme</i>, RFC
 * 8785, 2020, <a href="https://www.rfc-editor.org/rfc/rfc8785">rfc-editor.org</a>.
 */
public final class CanonicalJson {

  private static final String HEX = "0123456789abcdef";

  private CanonicalJson() {}

  /**
   * Returns the canonical form of {@code json}, which is any JSON value.
   *
   * <p>Cost: O(n log n) for n characters.
   *
   * @param json at most 2,000,000 characters and 32 levels; a number at most 60 characters
   * @throws DocumentException if it is not JSON, goes over a limit, gives a property twice, holds
   *     half a character, or holds a number beyond the range of a double
   */
  public static String of(String json) {
    return JsonText.read(
        json,
        parser -> {
          StringBuilder canonical = new StringBuilder(json.length());
          append(read(parser), canonical);
          return canonical.toString();
        });
  }

  /** Returns a map, a list, or the canonical form of any other value. */
  private static Object read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser);
      case START_ARRAY -> readArray(parser);
      case VALUE_STRING -> quoted(whole(parser.getString(), parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      default -> parser.getString();
    };
  }

  private static Map<String, Object> readObject(JsonParser parser) {
    Map<String, Object> valueByName = new TreeMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      whole(name, parser);
      if (valueByName.containsKey(name)) {
        throw JsonText.duplicate(Place.of(parser));
      }
      parser.nextToken();
      valueByName.put(name, read(parser));
    }
    return valueByName;
  }

  private static List<Object> readArray(JsonParser parser) {
    List<Object> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(read(parser));
    }
    return entries;
  }

  private static String whole(String text, JsonParser parser) {
    return Characters.requireWhole(text, parser.streamReadContext());
  }

  private static String number(JsonParser parser) {
    String given = parser.getString();
    double value = Double.parseDouble(given);
    if (Double.isInfinite(value)) {
      throw Place.of(parser)
          .refuse(
              Code.INVALID_VALUE,
              "%s (%s) must be a number below 1.8e308 in size."
                  .formatted(Place.of(parser).name(), Quote.of(given)),
              "Maybe write it as a text.");
    }
    return JsonNumber.of(value);
  }

  private static void append(Object value, StringBuilder canonical) {
    if (value instanceof Map<?, ?> object) {
      char before = '{';
      for (Map.Entry<?, ?> property : object.entrySet()) {
        canonical.append(before).append(quoted((String) property.getKey())).append(':');
        append(property.getValue(), canonical);
        before = ',';
      }
      canonical.append(object.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> array) {
      char before = '[';
      for (Object entry : array) {
        canonical.append(before);
        append(entry, canonical);
        before = ',';
      }
      canonical.append(array.isEmpty() ? "[]" : "]");
    } else {
      canonical.append(value);
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      appendEscaped(text.charAt(i), quoted);
    }
    return quoted.append('"').toString();
  }

  private static void appendEscaped(char c, StringBuilder quoted) {
    switch (c) {
      case '"', '\\' -> quoted.append('\\').append(c);
      case '\b' -> quoted.append("\\b");
      case '\t' -> quoted.append("\\t");
      case '\n' -> quoted.append("\\n");
      case '\f' -> quoted.append("\\f");
      case '\r' -> quoted.append("\\r");
      default -> {
        if (c < ' ') {
          quoted.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
          quoted.append(c);
        }
      }
    }
  }
}
