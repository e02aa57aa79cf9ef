package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * A working language that a vacancy asks for, with a level for each skill that matters.
 *
 * @param language the language, ISO 639
 * @param listening the least level of listening; missing when listening does not matter, as for the
 *     other three; at least one is there, and none is {@link Cefr#NONE}
 * @param reading the least level of reading
 * @param speaking the least level of speaking
 * @param writing the least level of writing
 * @param indispensable the task that cannot be done without it; missing when there is none
 */
public record LanguageRequirement(
    String language,
    @Nullable Cefr listening,
    @Nullable Cefr reading,
    @Nullable Cefr speaking,
    @Nullable Cefr writing,
    @Nullable Indispensable indispensable) {

  /** Checks the code and that a level is asked. */
  public LanguageRequirement {
    LanguageCodes.require(language);
    boolean any = listening != null || reading != null || speaking != null || writing != null;
    boolean none =
        listening == Cefr.NONE
            || reading == Cefr.NONE
            || speaking == Cefr.NONE
            || writing == Cefr.NONE;
    if (!any || none) {
      throw new IllegalArgumentException(
          "language requirement (%s) needs a level from A1 to C2 for at least one skill and NONE for none.%nMaybe leave the skill or the language out."
              .formatted(language));
    }
  }

  /** Returns a requirement with one level for all four skills. */
  public static LanguageRequirement of(String language, Cefr level) {
    return new LanguageRequirement(language, level, level, level, level, null);
  }

  /** Returns the least level of one skill, or null when it does not matter. */
  public @Nullable Cefr level(CefrSkill skill) {
    return switch (skill) {
      case LISTENING -> listening;
      case READING -> reading;
      case SPEAKING -> speaking;
      case WRITING -> writing;
    };
  }
}
