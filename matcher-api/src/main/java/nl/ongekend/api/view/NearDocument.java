package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is missed by exactly one condition: {@code ongekend/near/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query the document that was asked about
 * @param versions what the answer depends on beside documents and date
 * @param within how many are within reach
 * @param missed how many are missed by exactly one condition
 * @param nearest the nearest of these, by the score once the condition is met
 */
public record NearDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    int within,
    int missed,
    List<Near> nearest) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/near/1";

  /** Copies the list. */
  public NearDocument {
    nearest = List.copyOf(nearest);
  }

  /**
   * One that is nearly within reach.
   *
   * @param id the id of the vacancy or passport
   * @param label the title of the vacancy, or the name or pseudonym in the passport
   * @param score the expected score in points
   * @param scoreAfter the expected score once the condition is met
   * @param condition the one condition
   * @param change what meets it; missing when only the score falls short
   */
  public record Near(
      UUID id,
      String label,
      int score,
      int scoreAfter,
      ConditionView condition,
      WhyDocument.@Nullable Change change) {}
}
