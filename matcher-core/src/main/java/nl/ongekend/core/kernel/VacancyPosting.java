package nl.ongekend.core.kernel;

/** The payload of a requirement: its points (12 bits) and its least level minus 1 (2 bits). */
public final class VacancyPosting {

  private static final int LEVEL_SHIFT = Postings.DOCUMENT_BITS;
  private static final int POINTS_SHIFT = LEVEL_SHIFT + 2;

  private VacancyPosting() {}

  /**
   * Returns the payload.
   *
   * @param points the apportioned points, 0 to 4,095
   * @param level the least level, 1 to 4
   */
  public static int of(int points, int level) {
    return (points << POINTS_SHIFT) | ((level - 1) << LEVEL_SHIFT);
  }

  static int points(int posting) {
    return posting >>> POINTS_SHIFT;
  }

  static int levelIndex(int posting) {
    return posting >>> LEVEL_SHIFT & 3;
  }
}
