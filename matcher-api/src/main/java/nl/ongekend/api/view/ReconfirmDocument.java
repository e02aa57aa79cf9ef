package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose answers to confirm again, in order: {@code ongekend/reconfirm/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param waiting how many wait
 * @param queue the first of them: expired, then due, then never confirmed
 */
public record ReconfirmDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    int waiting,
    List<Waiting> queue) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/reconfirm/1";

  /** Copies the list. */
  public ReconfirmDocument {
    queue = List.copyOf(queue);
  }

  /**
   * Somebody to ask.
   *
   * @param label the name or pseudonym in the passport
   * @param confirmation how fresh the answers are
   */
  public record Waiting(String label, ExpectationDocument.Confirmation confirmation) {}
}
