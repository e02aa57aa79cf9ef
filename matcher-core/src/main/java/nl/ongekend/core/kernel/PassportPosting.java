package nl.ongekend.core.kernel;

import nl.ongekend.core.score.SkillsOffer;

/**
 * The payload of a claim: level (3 bits), grade (3 bits), whether it is wanted (1 bit), month (11
 * bits). An inferred claim has grade 0 and the inferred mark in place of a level: 7.
 */
public final class PassportPosting {

  /** The level of a claim that was inferred from an occupation and is not listed. */
  static final int INFERRED_LEVEL = 7;

  private static final int LEVEL_SHIFT = Postings.DOCUMENT_BITS;
  private static final int GRADE_SHIFT = LEVEL_SHIFT + 3;
  private static final int WANTED_SHIFT = GRADE_SHIFT + 3;
  private static final int MONTH_SHIFT = WANTED_SHIFT + 1;
  private static final int MOST_MONTH = (1 << 11) - 1;

  private PassportPosting() {}

  /** Returns the payload of a listed claim. */
  public static int of(SkillsOffer.Claim claim) {
    return claim.level() << LEVEL_SHIFT
        | claim.grade() << GRADE_SHIFT
        | (claim.wanted() ? 1 : 0) << WANTED_SHIFT
        | Math.min(claim.month(), MOST_MONTH) << MONTH_SHIFT;
  }

  /** Returns the payload of an inferred claim. */
  public static int inferred(boolean wanted) {
    return INFERRED_LEVEL << LEVEL_SHIFT | (wanted ? 1 : 0) << WANTED_SHIFT;
  }

  /** Returns the payload of a licence, held or stated absent. */
  public static int ofLicence(boolean held) {
    return (held ? 1 : 0) << LEVEL_SHIFT;
  }

  static int level(int posting) {
    return posting >>> LEVEL_SHIFT & 7;
  }

  static int grade(int posting) {
    return posting >>> GRADE_SHIFT & 7;
  }

  static boolean wanted(int posting) {
    return (posting >>> WANTED_SHIFT & 1) != 0;
  }

  static int month(int posting) {
    return posting >>> MONTH_SHIFT;
  }

  /** Returns level, grade and wanted as one number, 0 to 127: the part without the month. */
  static int kind(int posting) {
    return posting >>> LEVEL_SHIFT & 127;
  }
}
