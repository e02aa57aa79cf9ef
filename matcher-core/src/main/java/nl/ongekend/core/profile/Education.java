package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * The highest finished education.
 *
 * @param level its level; missing when unknown
 * @param field its field in a few words; at most 200 characters
 * @param diplomaEvaluation advice on the diploma; missing when there is none
 */
public record Education(
    @Nullable EducationLevel level,
    @Nullable String field,
    @Nullable DiplomaEvaluation diplomaEvaluation) {

  /** Checks the length. */
  public Education {
    if (field != null) {
      Checks.requireText(field, 200, "field");
    }
  }
}
