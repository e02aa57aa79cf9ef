package nl.ongekend.core.profile;

import java.time.LocalDate;

/**
 * A language course that is being followed.
 *
 * @param level the level expected at its end, in all four skills
 * @param expectedBy when that level is expected
 */
public record LanguageCourse(Cefr level, LocalDate expectedBy) {}
