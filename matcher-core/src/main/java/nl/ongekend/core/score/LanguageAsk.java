package nl.ongekend.core.score;

import java.util.List;

/**
 * The languages a vacancy asks.
 *
 * @param silent whether the vacancy says nothing about languages
 * @param sector the sector ordinal, or -1 when unknown; kept only for a silent vacancy
 * @param parts one part for each asked skill of each working language, ordered by language code and
 *     skill; empty when silent or when no language is needed
 * @param englishTeam whether the team speaks English
 * @param courseOffered whether the employer offers a language course
 */
public record LanguageAsk(
    boolean silent, int sector, List<Part> parts, boolean englishTeam, boolean courseOffered) {

  /**
   * One asked language skill.
   *
   * @param language the code of the language, see {@link LanguageOffer#code}
   * @param skill the ordinal of the language skill, 0 to 3
   * @param level the ordinal of the least CEFR level, 1 to 6
   */
  public record Part(int language, int skill, int level) {}

  /** Copies the list. */
  public LanguageAsk {
    parts = List.copyOf(parts);
  }
}
