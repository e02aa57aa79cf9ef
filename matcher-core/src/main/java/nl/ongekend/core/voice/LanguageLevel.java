package nl.ongekend.core.voice;

import java.util.Map;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.profile.Cefr;

/**
 * A level of one skill of a language, as an explanation codes it.
 *
 * @param language ISO 639
 * @param skill listening, reading, speaking or writing
 * @param level the level
 */
record LanguageLevel(String language, String skill, Cefr level) {

  /** Reads {@code nl.listening.B2}. */
  static LanguageLevel parse(Subject subject) {
    String[] parts = subject.id().split("\\.", 3);
    return new LanguageLevel(parts[0], parts[1], Cefr.valueOf(parts[2]));
  }

  /** Returns what messages about a requirement insert. */
  Map<String, String> arguments(Wording words) {
    return Map.of(
        "language", words.language(language),
        "skill", words.text("cefr-skill." + skill),
        "asked", level.name());
  }

  /** Returns the level in words. */
  String levelText(Wording words) {
    return level == Cefr.NONE ? words.text("cefr.none") : level.name();
  }
}
