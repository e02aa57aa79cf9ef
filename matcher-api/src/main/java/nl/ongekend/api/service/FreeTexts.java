package nl.ongekend.api.service;

import java.util.List;
import java.util.regex.Pattern;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.mask.IdentifierScan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Looks through every text of a document before it is kept, and refuses what leads straight to one
 * person. A new field is looked at without anybody thinking of it: what is left out is named here.
 * Thread-safe.
 */
final class FreeTexts {

  /** Addresses of concepts and ids, which are long and have digits. */
  private static final Pattern NAMES = Pattern.compile("(https?:|urn:)\\S*|[0-9a-f-]{36}");

  private static final JsonFactory JSON = new JsonFactory();

  private final IdentifierScan scan = new IdentifierScan();
  private final List<String> excepted;
  private final String remedy;

  private FreeTexts(List<String> excepted, String remedy) {
    this.excepted = excepted;
    this.remedy = remedy;
  }

  /** Returns what looks through passports. */
  static FreeTexts ofPassports() {
    return new FreeTexts(
        List.of("/externalKey"), "Take it out; a passport is found by its id or key.");
  }

  /** Returns what looks through vacancies, which say whom to ask in a place of its own. */
  static FreeTexts ofVacancies() {
    return new FreeTexts(
        List.of("/externalKey", "/contact", "/employer/key", "/employer/agency/key"),
        "Take it out; whom to ask stands in contact.");
  }

  /** Returns what looks through a text of its own. */
  static FreeTexts ofNotes() {
    return new FreeTexts(List.of(), "Take it out.");
  }

  /**
   * Refuses a document in which a text has such a number or address; the refusal does not repeat
   * it.
   *
   * @throws ProblemException with the place of the text
   */
  void require(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          require(parser.getString(), parser.streamReadContext().pathAsPointer().toString());
        }
      }
    }
  }

  /**
   * Refuses a text.
   *
   * @param pointer where it stands
   * @throws ProblemException when it has such a number or address
   */
  void require(String text, String pointer) {
    if (NAMES.matcher(text).matches() || excepted.stream().anyMatch(pointer::startsWith)) {
      return;
    }
    List<Mask> found = scan.find(text);
    if (!found.isEmpty()) {
      throw ProblemException.invalid(
          "document.personal-number",
          "a text must not have %s.\n%s".formatted(name(found.getFirst().kind()), remedy),
          pointer);
    }
  }

  private static String name(MaskKind kind) {
    return switch (kind) {
      case BSN -> "a citizen service number";
      case DOCUMENT_NUMBER -> "the number of a document or account";
      case EMAIL -> "an e-mail address";
      case PHONE -> "a telephone number";
      default -> "the page of a person";
    };
  }
}
