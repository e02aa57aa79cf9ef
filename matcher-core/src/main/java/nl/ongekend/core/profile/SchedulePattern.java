package nl.ongekend.core.profile;

/** How the intervals of a work schedule are meant. */
public enum SchedulePattern {
  /** Every interval is worked. */
  FIXED,
  /** Each interval is a shift; some of them are worked, by agreement. */
  CHOICE_OF_SHIFTS,
  /** The hours are worked somewhere inside the intervals. */
  FLEXIBLE_WITHIN,
  /** Nothing is known about times. */
  UNKNOWN
}
