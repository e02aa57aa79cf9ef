package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a person can do in one language.
 *
 * @param language the language, ISO 639
 * @param listening the level of listening; missing when unknown, as for the other three
 * @param reading the level of reading
 * @param speaking the level of speaking
 * @param writing the level of writing
 * @param course a course that is being followed; missing when there is none
 */
public record LanguageSkill(
    String language,
    @Nullable Cefr listening,
    @Nullable Cefr reading,
    @Nullable Cefr speaking,
    @Nullable Cefr writing,
    @Nullable LanguageCourse course) {

  /** Checks the code. */
  public LanguageSkill {
    LanguageCodes.require(language);
  }

  /** Returns a language with one level for all four skills and no course. */
  public static LanguageSkill of(String language, Cefr level) {
    return new LanguageSkill(language, level, level, level, level, null);
  }

  /** Returns the level of one skill, or null when it is unknown. */
  public @Nullable Cefr level(CefrSkill skill) {
    return switch (skill) {
      case LISTENING -> listening;
      case READING -> reading;
      case SPEAKING -> speaking;
      case WRITING -> writing;
    };
  }
}
