package nl.ongekend.core.explain;

import java.util.Locale;

/**
 * What an item is about.
 *
 * @param kind what sort of thing
 * @param id a concept URI for skills, licences and occupations; else a code such as {@code
 *     nl.listening.B2}, {@code CARE}, {@code 24-32}
 */
public record Subject(Kind kind, String id) {

  /** Sorts of subjects. */
  public enum Kind {
    /** A skill concept. */
    SKILL,
    /** A licence concept. */
    LICENCE,
    /** An occupation concept. */
    OCCUPATION,
    /** A language skill with a level: {@code language.skill.level}. */
    LANGUAGE,
    /** Hours and times. */
    HOURS,
    /** A journey, in minutes. */
    TRAVEL,
    /** A sector. */
    SECTOR,
    /** A contract form. */
    CONTRACT,
    /** Motives. */
    MOTIVES,
    /** A stated absence of any demand or preference. */
    NOTHING_ASKED,
    /** A missing answer that counts at its prior. */
    PRIOR,
    /** The wish for work at any level for now. */
    ANY_LEVEL,
    /** What rounding to a changed maximum leaves over. */
    ROUNDING
  }

  @Override
  public String toString() {
    return switch (kind) {
      case SKILL, LICENCE, OCCUPATION -> id;
      default ->
          kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + (id.isEmpty() ? "" : ":" + id);
    };
  }
}
