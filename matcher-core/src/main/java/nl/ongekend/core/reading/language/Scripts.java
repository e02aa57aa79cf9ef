package nl.ongekend.core.reading.language;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** What the script of a text says about its language. */
final class Scripts {

  private static final String PERSIAN = "\u067e\u0686\u0698\u06af";
  private static final String UKRAINIAN = "\u0454\u0456\u0457\u0491";
  private static final String RUSSIAN = "\u044b\u044d\u044a\u0451";

  /** Carriers of vowels that Tigrinya writes and Amharic does not, or seldom. */
  private static final String TIGRINYA = "\u12a3\u1250\u1255\u12b8\u12bd";

  private Scripts() {}

  /** Returns the language of a text of which most letters are in a script other than Latin. */
  static @Nullable String language(String text) {
    int latin = 0;
    int other = 0;
    UnicodeScript script = null;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (point < 128) {
        latin += Character.isLetter(point) ? 1 : 0;
      } else if (Character.isLetter(point) && UnicodeScript.of(point) != UnicodeScript.LATIN) {
        other++;
        script = script == null ? UnicodeScript.of(point) : script;
      }
    }
    return script == null || other <= latin ? null : language(script, text);
  }

  private static @Nullable String language(UnicodeScript script, String text) {
    return switch (script) {
      case ARABIC -> hasAny(text, PERSIAN) ? "fa" : "ar";
      case CYRILLIC -> cyrillic(text);
      case ETHIOPIC -> hasAny(text, TIGRINYA) ? "ti" : "am";
      case GREEK -> "el";
      case HEBREW -> "he";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      default -> null;
    };
  }

  private static @Nullable String cyrillic(String text) {
    if (hasAny(text, UKRAINIAN)) {
      return "uk";
    }
    return hasAny(text, RUSSIAN) ? "ru" : null;
  }

  private static boolean hasAny(String text, String letters) {
    return text.chars().anyMatch(c -> letters.indexOf(Character.toLowerCase(c)) >= 0);
  }
}
