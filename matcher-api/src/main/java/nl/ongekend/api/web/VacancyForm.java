package nl.ongekend.api.web;

import jakarta.servlet.ServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.core.reading.reader.TextReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A vacancy as an employer types it.
 *
 * @param text the text of the vacancy
 * @param employer the name of the employer
 * @param key the key by which the employer is known here; empty: one made of the name
 * @param dutch the level of Dutch that hidden duties need, {@code no} when they need none; empty
 *     when nobody answered
 * @param seen which text was shown as it was read; empty when none was
 * @param saves whether to keep it, not only to read it
 */
record VacancyForm(
    String text, String employer, String key, String dutch, String seen, boolean saves) {

  static final VacancyForm EMPTY = new VacancyForm("", "", "", "", "", false);

  /** The answer that duties need no Dutch. */
  static final String NO = "no";

  private static final String DUTCH = "nl";
  private static final String LANGUAGES = "languages";
  private static final String WORKING = "working";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_KEY = 100;

  /** Returns a form in which only the employer is filled in. */
  static VacancyForm of(OwnEmployer employer) {
    String name = Objects.requireNonNullElse(employer.name(), "");
    return new VacancyForm("", name, employer.key(), "", "", false);
  }

  /** Reads a form; a field that was not sent is empty, and lines end as they do everywhere else. */
  static VacancyForm of(ServletRequest request) {
    return new VacancyForm(
        field(request, "text").replace("\r\n", "\n"),
        field(request, "employer").strip(),
        field(request, "key").strip(),
        field(request, "dutch"),
        field(request, "seen"),
        field(request, "step").equals("save"));
  }

  private static String field(ServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  /** Returns what tells this text from others. */
  public String mark() {
    return Integer.toHexString(text.hashCode());
  }

  /** Returns whether what was read of this very text was shown. */
  boolean isSeen() {
    return seen.equals(mark());
  }

  /** Returns the answers about Dutch: none, and the levels that a task can need. */
  static List<String> listAnswers() {
    return List.of(NO, "A2", "B1", "B2", "C1");
  }

  /** Returns the text of what is wrong by field; empty when nothing is. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (text.isBlank()) {
      errors.put("text", "read.error.empty");
    } else if (text.length() > TextReader.MOST_UNITS) {
      errors.put("text", "read.error.long");
    }
    if (employer.isEmpty() || employer.length() > LONGEST_NAME) {
      errors.put("employer", "employer.error.name");
    }
    if (key.length() > LONGEST_KEY || (employerKey().isEmpty() && !employer.isEmpty())) {
      errors.put("key", "employer.error.key");
    }
    return errors;
  }

  /** Returns the key, made of the name when there is none: {@code The Yard} is {@code the-yard}. */
  private String employerKey() {
    if (!key.isEmpty()) {
      return key;
    }
    String made =
        employer
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return made.substring(0, Math.min(made.length(), LONGEST_KEY));
  }

  /** Adds to a draft who the employer is. */
  void nameEmployer(ObjectNode draft) {
    draft.putObject("employer").put("key", employerKey()).put("name", employer);
  }

  /**
   * Adds to a draft the answer about Dutch: a level, or that no language but those named counts.
   */
  void answerDutch(ObjectNode draft) {
    ObjectNode languages =
        draft.get(LANGUAGES) instanceof ObjectNode known ? known : draft.putObject(LANGUAGES);
    ArrayNode working =
        languages.get(WORKING) instanceof ArrayNode known ? known : languages.putArray(WORKING);
    if (!dutch.equals(NO)) {
      ObjectNode asked = working.addObject().put("language", DUTCH);
      List.of("listening", "reading", "speaking", "writing")
          .forEach(skill -> asked.put(skill, dutch));
    }
  }
}
