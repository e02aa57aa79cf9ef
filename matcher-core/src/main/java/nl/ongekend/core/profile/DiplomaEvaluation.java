package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Advice on what a foreign diploma compares to; it gives no permission.
 *
 * @param level the level it compares to
 * @param on the date of the advice; missing when unknown
 */
public record DiplomaEvaluation(EducationLevel level, @Nullable LocalDate on) {}
