package nl.ongekend.core.question;

/**
 * One thing that has to hold for a pair to be within reach.
 *
 * @param kind what sort of thing
 * @param subject the ordinal of a skill or licence, the code of a language, else 0
 */
public record Condition(Kind kind, int subject) {

  /** Sorts of conditions, in the order in which they are named. */
  public enum Kind {
    /** The law lets the person do the job, early enough. */
    RIGHT,
    /** The person has not ruled the vacancy out. */
    EXCLUSION,
    /** The person is available in time. */
    START,
    /** Hours and times overlap. */
    HOURS,
    /** The journey is within what the person travels. */
    TRAVEL,
    /** Every asked part of a language is at its level. */
    LANGUAGE,
    /** An essential licence is held. */
    LICENCE,
    /** An essential skill is credited with at least {@value Reach#MET} per mille. */
    SKILL,
    /** The score is at least the cut-off. */
    SCORE
  }

  static Condition of(Kind kind) {
    return new Condition(kind, 0);
  }
}
