package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;

/**
 * How many people a vacancy reaches, as its employer may read it: {@code ongekend/employer-pool/1}.
 * Every number is fewer than 5 or a multiple of 5, of the people as they were when the day was
 * first asked about.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query what was asked about
 * @param versions what the answer depends on beside documents and date
 * @param versionsLeft how many other saved versions can be counted today
 * @param within the people within reach of the vacancy as it is
 * @param openings the people within reach with each relaxation, in the order of the vacancy
 */
public record EmployerPoolDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    int versionsLeft,
    String within,
    List<Opening> openings) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/employer-pool/1";

  /** Copies the list. */
  public EmployerPoolDocument {
    openings = List.copyOf(openings);
  }

  /**
   * What one relaxation reaches.
   *
   * @param field the path of what is relaxed
   * @param subject the skill, licence or language it is about; empty when it is about none
   * @param label the same for people
   * @param from what is asked
   * @param to what would be asked
   * @param within the people within reach with it
   */
  public record Opening(
      String field, String subject, String label, String from, String to, String within) {}
}
