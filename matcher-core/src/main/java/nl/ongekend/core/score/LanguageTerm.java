package nl.ongekend.core.score;

/**
 * The language term: asked language skills, each met in full, nearly, or not.
 *
 * <pre>
 *   max(i)    = 1500 apportioned equally over the parts, largest remainder, ties in part order
 *   points(i) = floor(max(i) * credit(i) / 1000)
 *   credit    = 1000 / 700 / 300 / 0 for 0 / 1 / 2 / 3 and more CEFR steps short
 * </pre>
 *
 * A skill whose level is unknown gives 0, 500 or 1000 by bound, and so does a language that is not
 * listed, unless the list is complete. A course followed counts with its level when it ends on or
 * before the start (expected), never (low), always (high). A course offered closes one step. In an
 * English-speaking team Dutch parts give at least 700 when English is met: every English part, or
 * B1 in listening and speaking when no English part is asked. A silent vacancy gives 0, the prior
 * of its sector, or all; a vacancy that needs no language gives all.
 *
 * <p>Example: Dutch listening and speaking asked at B2, the person at B1: {@code 525 + 525 = 1050}.
 */
public final class LanguageTerm {

  private static final int DUTCH = LanguageOffer.code("nl");
  private static final int ENGLISH = LanguageOffer.code("en");
  private static final int B1 = 3;
  private static final int LISTENING = 0;
  private static final int SPEAKING = 2;

  private LanguageTerm() {}

  /**
   * Returns the points of the term.
   *
   * @param offer what the person offers
   * @param ask what the vacancy asks
   * @param startDay the first working day as epoch day
   * @param profile gradient and priors
   * @param bound the reading of what is missing
   * @return 0 to the standard maximum
   */
  public static int points(
      LanguageOffer offer, LanguageAsk ask, int startDay, ScoringProfile profile, Bound bound) {
    int max = Term.LANGUAGE.standardMax();
    if (ask.silent()) {
      return bound.choose(0, max * profile.silentLanguageCredit(ask.sector()) / 1_000, max);
    }
    if (ask.parts().isEmpty()) {
      return max;
    }
    boolean team = ask.englishTeam() && isEnglishMet(offer, ask, startDay, bound);
    int points = 0;
    for (int i = 0; i < ask.parts().size(); i++) {
      int credit = credit(offer, ask, i, startDay, profile, bound);
      points += partMax(ask, i) * floorInTeam(ask.parts().get(i), team, credit, profile) / 1_000;
    }
    return points;
  }

  /**
   * Returns the credit of one part with the English-speaking team taken into account, per mille.
   *
   * @param part the index of the part
   */
  public static int partCredit(
      LanguageOffer offer,
      LanguageAsk ask,
      int part,
      int startDay,
      ScoringProfile profile,
      Bound bound) {
    boolean team = ask.englishTeam() && isEnglishMet(offer, ask, startDay, bound);
    int credit = credit(offer, ask, part, startDay, profile, bound);
    return floorInTeam(ask.parts().get(part), team, credit, profile);
  }

  /** Returns the maximum of one part: the standard maximum divided equally, the first parts up. */
  public static int partMax(LanguageAsk ask, int part) {
    int max = Term.LANGUAGE.standardMax();
    int parts = ask.parts().size();
    return max / parts + (part < max % parts ? 1 : 0);
  }

  private static int floorInTeam(
      LanguageAsk.Part part, boolean team, int credit, ScoringProfile profile) {
    return team && part.language() == DUTCH ? Math.max(credit, profile.teamFloor()) : credit;
  }

  private static int credit(
      LanguageOffer offer,
      LanguageAsk ask,
      int index,
      int startDay,
      ScoringProfile profile,
      Bound bound) {
    LanguageAsk.Part part = ask.parts().get(index);
    LanguageOffer.Language language = offer.language(part.language());
    if (language == null && !offer.complete()) {
      return bound.choose(0, 500, 1_000);
    }
    int level = language == null ? 0 : levelAtStart(language, part.skill(), startDay, bound);
    if (level == LanguageOffer.UNKNOWN_LEVEL) {
      return bound.choose(0, 500, 1_000);
    }
    int steps = part.level() - level - (ask.courseOffered() ? 1 : 0);
    return profile.languageCredit(Math.max(0, steps));
  }

  /* A course lifts a known level; an unknown level stays unknown, for the course may be the only
   * thing known and its start level is what the next question asks. */
  private static int levelAtStart(
      LanguageOffer.Language language, int skill, int startDay, Bound bound) {
    int level = language.level(skill);
    boolean counts =
        level != LanguageOffer.UNKNOWN_LEVEL
            && language.courseDay() != LanguageOffer.NO_COURSE
            && (bound == Bound.HIGH
                || (bound == Bound.EXPECTED && language.courseDay() <= startDay));
    return counts ? Math.max(level, language.courseLevel()) : level;
  }

  private static boolean isEnglishMet(
      LanguageOffer offer, LanguageAsk ask, int startDay, Bound bound) {
    boolean asked = false;
    for (LanguageAsk.Part part : ask.parts()) {
      if (part.language() == ENGLISH) {
        asked = true;
        if (!isMet(offer, part.skill(), part.level(), startDay, bound)) {
          return false;
        }
      }
    }
    return asked
        || (isMet(offer, LISTENING, B1, startDay, bound)
            && isMet(offer, SPEAKING, B1, startDay, bound));
  }

  private static boolean isMet(
      LanguageOffer offer, int skill, int asked, int startDay, Bound bound) {
    LanguageOffer.Language english = offer.language(ENGLISH);
    if (english == null) {
      return bound == Bound.HIGH && !offer.complete();
    }
    int level = levelAtStart(english, skill, startDay, bound);
    return level == LanguageOffer.UNKNOWN_LEVEL ? bound == Bound.HIGH : level >= asked;
  }
}
