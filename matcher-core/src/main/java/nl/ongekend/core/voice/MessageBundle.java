package nl.ongekend.core.voice;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The messages of one voice in one language, in ICU message syntax with named arguments. Immutable
 * and thread-safe.
 *
 * <p>In a language that runs from right to left every inserted text is isolated, so that a Dutch
 * title or a level does not turn the words around it.
 */
final class MessageBundle {

  /** The header that says whether somebody who speaks the language has reviewed the messages. */
  static final String REVIEWED = "reviewed";

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private final Voice voice;
  private final ULocale locale;
  private final Formats formats;
  private final SequencedMap<String, String> patternByKey;

  /** Takes the messages and headers of a file; the caller has checked them. */
  MessageBundle(Voice voice, String language, SequencedMap<String, String> patternByKey) {
    this.voice = voice;
    this.locale = ULocale.forLanguageTag(language);
    this.formats = new Formats(locale);
    this.patternByKey = patternByKey;
  }

  /** Returns the messages and headers, in the order of their file. */
  SequencedMap<String, String> patterns() {
    return Collections.unmodifiableSequencedMap(patternByKey);
  }

  Voice voice() {
    return voice;
  }

  Formats formats() {
    return formats;
  }

  String language() {
    return locale.getLanguage();
  }

  boolean isRightToLeft() {
    return locale.isRightToLeft();
  }

  boolean isReviewed() {
    return Boolean.parseBoolean(patternByKey.get(REVIEWED));
  }

  /** Returns a message that inserts nothing. */
  String text(String key) {
    return text(key, Map.of());
  }

  /**
   * Returns a message with its arguments.
   *
   * @param arguments by name: texts, which are isolated, numbers, and constants to select by
   */
  String text(String key, Map<String, ?> arguments) {
    String pattern = patternByKey.get(key);
    if (pattern == null) {
      throw new IllegalStateException(
          "message %s of voice %s in %s is missing.%nMaybe the catalogue of messages lacks it."
              .formatted(key, voice, language()));
    }
    // A format object is not thread-safe; parsing a short pattern costs a few microseconds.
    return new MessageFormat(pattern, locale).format(isolated(arguments));
  }

  private Map<String, Object> isolated(Map<String, ?> arguments) {
    Map<String, Object> isolated = new HashMap<>(arguments);
    if (isRightToLeft()) {
      isolated.replaceAll((name, value) -> value instanceof String text ? isolate(text) : value);
    }
    return isolated;
  }

  private static String isolate(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }
}
