package nl.ongekend.core.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy says about languages.
 *
 * @param working the working languages; missing when the vacancy is silent, empty when no language
 *     is needed
 * @param safetyInstruction the languages in which safety instructions are given; missing when
 *     unknown
 * @param englishSpeakingTeam whether the team speaks English; missing counts as no
 * @param courseOffered whether the employer offers a language course; missing counts as no
 */
public record LanguageDemand(
    @Nullable List<LanguageRequirement> working,
    @Nullable List<String> safetyInstruction,
    @Nullable Boolean englishSpeakingTeam,
    @Nullable Boolean courseOffered) {

  private static final int MOST_LANGUAGES = 20;

  /** Checks that no language is asked twice; copies the lists. */
  public LanguageDemand {
    Checks.requireAtMost(working, MOST_LANGUAGES, "working");
    Checks.requireAtMost(safetyInstruction, MOST_LANGUAGES, "safetyInstruction");
    working = Checks.copy(working);
    safetyInstruction = Checks.copy(safetyInstruction);
    if (working != null) {
      long distinct = working.stream().map(LanguageRequirement::language).distinct().count();
      if (distinct < working.size()) {
        throw new IllegalArgumentException(
            "working languages (%s) must be named once each.%nMaybe join their levels."
                .formatted(working.stream().map(LanguageRequirement::language).toList()));
      }
    }
    if (safetyInstruction != null) {
      safetyInstruction.forEach(LanguageCodes::require);
    }
  }
}
