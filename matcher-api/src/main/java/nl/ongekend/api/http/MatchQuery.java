package nl.ongekend.api.http;

import java.util.function.Function;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.document.DocumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A document that is matched without being kept: the body {@code {"passport": {...}}} or {@code
 * {"vacancy": {...}}}.
 *
 * @param kind {@code passport} or {@code vacancy}
 * @param json the document, spelled as it was sent
 */
record MatchQuery(String kind, String json) {

  private static final String PASSPORT = "passport";
  private static final String VACANCY = "vacancy";

  /**
   * Reads a body.
   *
   * @throws ProblemException when it is neither
   */
  static MatchQuery read(String body) {
    try (JsonParser parser = ViewJson.mapper().createParser(body)) {
      requireThat(parser.nextToken() == JsonToken.START_OBJECT);
      String kind = parser.nextName();
      requireThat(PASSPORT.equals(kind) || VACANCY.equals(kind));
      requireThat(parser.nextToken() == JsonToken.START_OBJECT);
      int start = (int) parser.currentTokenLocation().getCharOffset();
      parser.skipChildren();
      int end = (int) parser.currentLocation().getCharOffset();
      requireThat(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
      return new MatchQuery(String.valueOf(kind), body.substring(start, end));
    } catch (JacksonException e) {
      // Its message quotes the body.
      throw refused();
    }
  }

  /** Returns whether the document is a passport. */
  boolean isPassport() {
    return kind.equals(PASSPORT);
  }

  /**
   * Returns this query if its document is a passport.
   *
   * @throws ProblemException when it is a vacancy
   */
  MatchQuery requirePassport() {
    if (!isPassport()) {
      throw ProblemException.invalid(
          "match.passport-needed",
          "the body (a vacancy) must be a passport: jobs are paired for a person.\n"
              + "Write {\"passport\": {...}}.",
          "");
    }
    return this;
  }

  /** Reads the document; places in it are places in the body. */
  <D> D document(Function<String, D> reader) {
    try {
      return reader.apply(json);
    } catch (DocumentException e) {
      String message = e.getMessage();
      throw new DocumentException(
          e.code(), "/" + kind + e.pointer(), message == null ? kind : message);
    }
  }

  private static void requireThat(boolean condition) {
    if (!condition) {
      throw refused();
    }
  }

  private static ProblemException refused() {
    return ProblemException.invalid(
        "match.bad-query",
        "the body must be a JSON object with one property, passport or vacancy.\n"
            + "Write {\"passport\": {...}} or {\"vacancy\": {...}}; other settings go behind the"
            + " question mark.",
        "");
  }

  /** The kind alone. */
  @Override
  public String toString() {
    return "MatchQuery[" + kind + "]";
  }
}
