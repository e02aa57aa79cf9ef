package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;

/**
 * How many more people come within reach of a vacancy when a requirement asks one step less: {@code
 * ongekend/elasticity/1}. What requirements weigh stays as in the vacancy as it is.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query the vacancy
 * @param versions what the answer depends on beside documents and date
 * @param within how many people are within reach as it is
 * @param openings what each relaxation opens, most people first
 */
public record ElasticityDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    int within,
    List<Opening> openings) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/elasticity/1";

  /** Copies the list. */
  public ElasticityDocument {
    openings = List.copyOf(openings);
  }

  /**
   * What one relaxation opens.
   *
   * @param field the path of what is relaxed
   * @param subject the skill, licence or language it is about; empty when it is about none
   * @param label the same for people
   * @param from what is asked
   * @param to what would be asked
   * @param more how many more people would be within reach
   * @param shownToEmployer the same as an employer may see it: fewer than 5, or a multiple of 5
   */
  public record Opening(
      String field,
      String subject,
      String label,
      String from,
      String to,
      int more,
      String shownToEmployer) {}
}
