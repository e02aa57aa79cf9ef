package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to ask an employer about a vacancy: {@code ongekend/quality/1}. It changes no score.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query what was asked about
 * @param versions what the answer depends on beside documents and date
 * @param hints what deserves a look: asked too much, a diploma in place of skills, what is left
 *     out, words, Dutch that the text needs and does not ask
 */
public record QualityDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    List<Hint> hints) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/quality/1";

  /** Copies the list. */
  public QualityDocument {
    hints = List.copyOf(hints);
  }

  /**
   * Something to ask.
   *
   * @param code what it is
   * @param field the path of the vacancy
   * @param subject the skill, licence or language it is about; empty when it is about none
   * @param label the same for people
   * @param comparison how it compares; missing when it is not a requirement that is asked too much
   * @param span the words; missing when it is not about words
   */
  public record Hint(
      String code,
      String field,
      String subject,
      String label,
      @Nullable Comparison comparison,
      @Nullable Span span) {}

  /**
   * A requirement beside those of comparable vacancies.
   *
   * @param comparable how many other vacancies of the occupation there are
   * @param asking how many of them ask the same or more
   * @param lost how many people miss nothing else
   * @param shownToEmployer the same as an employer may see it: fewer than 5, or a multiple of 5
   */
  public record Comparison(int comparable, int asking, int lost, String shownToEmployer) {}

  /**
   * A place in a text.
   *
   * @param start the first character
   * @param end the character after the last
   * @param text the words as they stand there
   */
  public record Span(int start, int end, String text) {}
}
