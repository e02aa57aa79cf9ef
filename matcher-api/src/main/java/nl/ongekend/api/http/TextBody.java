package nl.ongekend.api.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.reading.ReadingKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The body of a request that is a text: {@code {"kind": "vacancy", "text": "..."}}. Its refusals
 * say nothing of what was sent.
 *
 * @param kind what the text is read as
 * @param text the text, which may describe a person
 */
record TextBody(ReadingKind kind, String text) {

  private static final Map<String, ReadingKind> KINDS =
      Map.of(
          "vacancy", ReadingKind.VACANCY,
          "passport", ReadingKind.PASSPORT,
          "query", ReadingKind.QUERY);

  /**
   * Reads a body with a kind and a text.
   *
   * @throws ProblemException when it is something else
   */
  static TextBody read(JsonBody body) {
    JsonNode json = object(body, "kind", "text");
    ReadingKind kind = KINDS.get(string(json, "kind"));
    if (kind == null) {
      throw ProblemException.invalid(
          "reading.bad-kind",
          "kind must be vacancy, passport or query.\nWrite one of them.",
          "/kind");
    }
    return new TextBody(kind, string(json, "text"));
  }

  /**
   * Reads a body with a text alone: a line to search with.
   *
   * @throws ProblemException when it is something else
   */
  static TextBody readLine(JsonBody body) {
    return new TextBody(ReadingKind.QUERY, string(object(body, "text"), "text"));
  }

  private static JsonNode object(JsonBody body, String... names) {
    try {
      JsonNode json = ViewJson.mapper().readTree(body.text());
      List<String> known = Arrays.asList(names);
      if (json.isObject() && json.propertyNames().stream().allMatch(known::contains)) {
        return json;
      }
    } catch (JacksonException e) {
      // Its message quotes the body.
    }
    throw ProblemException.invalid(
        "reading.bad-body",
        "the body must be a JSON object with %s.\nWrite {%s}."
            .formatted(
                String.join(" and ", names),
                String.join(", ", Arrays.stream(names).map("\"%s\": \"...\""::formatted).toList())),
        "");
  }

  private static String string(JsonNode json, String name) {
    JsonNode value = json.get(name);
    if (value == null || !value.isString()) {
      throw ProblemException.invalid(
          "reading.bad-body",
          "%s must be a string.\nMaybe it was left out.".formatted(name),
          "/" + name);
    }
    return value.asString();
  }

  /** The kind and the length alone. */
  @Override
  public String toString() {
    return "TextBody[%s, %d characters]"
        .formatted(kind.name().toLowerCase(Locale.ROOT), text.length());
  }
}
