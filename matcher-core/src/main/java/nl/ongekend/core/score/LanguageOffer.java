package nl.ongekend.core.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The languages a person offers.
 *
 * @param complete whether a language that is not listed is absent
 * @param languages the languages, ordered by code, one each
 */
public record LanguageOffer(boolean complete, List<Language> languages) {

  /** The level of a language skill that is not known. */
  public static final int UNKNOWN_LEVEL = -1;

  /** The day of a course that is not followed. */
  public static final int NO_COURSE = Integer.MAX_VALUE;

  /**
   * One language.
   *
   * @param code the language, see {@link #code}
   * @param listening the ordinal of the CEFR level, or {@link #UNKNOWN_LEVEL}, as for the others
   * @param reading the level of reading
   * @param speaking the level of speaking
   * @param writing the level of writing
   * @param courseLevel the level at the end of a course; 0 without a course
   * @param courseDay when that is expected, as epoch day, or {@link #NO_COURSE}
   */
  public record Language(
      int code,
      int listening,
      int reading,
      int speaking,
      int writing,
      int courseLevel,
      int courseDay) {

    /** Returns the level of the language skill with this ordinal, 0 to 3. */
    public int level(int skill) {
      return switch (skill) {
        case 0 -> listening;
        case 1 -> reading;
        case 2 -> speaking;
        case 3 -> writing;
        default ->
            throw new IllegalArgumentException(
                "skill (%d) must be in [0, 3].%nMaybe it is not an ordinal.".formatted(skill));
      };
    }
  }

  /** Copies the list. */
  public LanguageOffer {
    languages = List.copyOf(languages);
  }

  /** Returns an ISO 639 code of two or three letters as a number. */
  public static int code(String language) {
    int code = 0;
    for (int i = 0; i < language.length(); i++) {
      code = code << 8 | language.charAt(i);
    }
    return code;
  }

  /** Returns the language with this code, or null when it is not listed. */
  public @Nullable Language language(int code) {
    for (Language language : languages) {
      if (language.code() == code) {
        return language;
      }
    }
    return null;
  }
}
