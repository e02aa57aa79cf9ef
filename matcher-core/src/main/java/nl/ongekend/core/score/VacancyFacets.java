package nl.ongekend.core.score;

/**
 * All a score may know of a vacancy.
 *
 * @param skills skills and licences
 * @param occupation the occupation ordinal, or {@link OccupationTerm#NO_OCCUPATION}
 * @param languages languages
 * @param hours hours and times
 * @param travel workplaces
 * @param wishes what it has of what people wish
 * @param exclusion what people can rule out about it
 * @param startDay the first working day as epoch day, or {@link #AS_SOON_AS_POSSIBLE}
 * @param latestStartDay the latest first working day as epoch day, or {@link #ANY_TIME}
 */
public record VacancyFacets(
    SkillsAsk skills,
    int occupation,
    LanguageAsk languages,
    HoursAsk hours,
    TravelAsk travel,
    WishesAsk wishes,
    ExclusionAsk exclusion,
    int startDay,
    int latestStartDay) {

  /** The start of a vacancy that names none: the as-of date. */
  public static final int AS_SOON_AS_POSSIBLE = Integer.MIN_VALUE;

  /** The latest start of a vacancy that names none. */
  public static final int ANY_TIME = Integer.MAX_VALUE;

  /** Returns the first working day, with {@code asOfDay} for as soon as possible. */
  public int startDay(int asOfDay) {
    return startDay == AS_SOON_AS_POSSIBLE ? asOfDay : startDay;
  }
}
