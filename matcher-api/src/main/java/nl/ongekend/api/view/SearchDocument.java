package nl.ongekend.api.view;

import java.time.LocalDate;

/**
 * The vacancies, or people, that suit a line, beside what was understood of it: {@code
 * ongekend/search/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param reading what the line says, with the parts that were not understood
 * @param found the vacancies for a person, or the people for a vacancy, of whom or of which nothing
 *     else is known; best first
 */
public record SearchDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    ReadDocument reading,
    MatchDocument found) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/search/1";

  /** Returns the document of a reading and its matches. */
  public static SearchDocument of(ReadDocument reading, MatchDocument found) {
    return new SearchDocument(
        SCHEMA, reading.version(), reading.commit(), reading.asOf(), reading, found);
  }
}
