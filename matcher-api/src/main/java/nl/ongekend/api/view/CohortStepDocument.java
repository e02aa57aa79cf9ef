package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;

/**
 * Which one step opens most for a cohort: {@code ongekend/cohort-step/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param versions what the answer depends on beside documents and date
 * @param people how many people the cohort has
 * @param steps the steps that open something, the one that opens most first
 */
public record CohortStepDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    VersionsView versions,
    int people,
    List<Step> steps) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/cohort-step/1";

  /** Copies the list. */
  public CohortStepDocument {
    steps = List.copyOf(steps);
  }

  /**
   * A step and what it opens.
   *
   * @param field the path of the answer that changes
   * @param subject the skill, licence or language it is about; empty when it is about none
   * @param label the same for people
   * @param to what it becomes
   * @param people for how many people it opens at least one vacancy
   * @param pairs how many pairs of a person and a vacancy it brings within reach
   */
  public record Step(
      String field, String subject, String label, String to, int people, int pairs) {}
}
