package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What to ask next, and how complete a document is: {@code ongekend/questions/1}. Nothing in it
 * counts for a score.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query the document that was asked about
 * @param versions what the answer depends on beside documents and date
 * @param answered how many of the answers that matching reads are there
 * @param asked how many there could be
 * @param missing the paths of the others
 * @param questions the missing answers that could move something, the best question first
 */
public record QuestionsDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    int answered,
    int asked,
    List<String> missing,
    List<Question> questions) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/questions/1";

  /** Copies the lists. */
  public QuestionsDocument {
    missing = List.copyOf(missing);
    questions = List.copyOf(questions);
  }

  /**
   * A missing answer.
   *
   * @param field its path in the document
   * @param subject the skill, licence or language it is about; empty when it is about none
   * @param label the same for people
   * @param opens how many could come within reach by the best answer
   * @param closes how many could leave it by the worst
   */
  public record Question(String field, String subject, String label, int opens, int closes) {}
}
