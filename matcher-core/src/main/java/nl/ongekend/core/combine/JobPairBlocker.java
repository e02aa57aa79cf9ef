package nl.ongekend.core.combine;

/** What keeps two vacancies from being a job pair. Each is certain; what is unknown is none. */
public enum JobPairBlocker {
  /** One of the vacancies is not ranked for the person on its own. */
  NOT_RANKED,
  /** One of them alone gives all hours wanted, so that a second brings nobody closer. */
  ENOUGH_ALONE,
  /** One ends before the other starts. */
  PERIODS_APART,
  /** The fewest hours of both are more than the person's stated maximum leaves. */
  TOO_MANY_HOURS,
  /** The fewest hours of both and of the jobs kept are more than 60 a week. */
  WEEK_TOO_LONG,
  /** Their times overlap, or leave no room for the fewest hours of both. */
  TIMES_OVERLAP,
  /** All jobs together leave some 24 hours without 11 hours of rest. */
  REST_TOO_SHORT,
  /** All jobs together make a shift of more than 12 hours between two daily rests. */
  SHIFT_TOO_LONG,
  /** All jobs together leave no weekly rest of 36 hours. */
  NO_WEEKLY_REST,
  /** On a day with both, neither the way between them nor the one over home fits in the gap. */
  NO_WAY_BETWEEN,
  /** The right layer refuses one of them for somebody who works the hours of both. */
  NOT_ALLOWED_TOGETHER
}
