package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may expect today: {@code ongekend/expectation/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query what was asked about
 * @param versions what the answer depends on beside documents and date
 * @param signal {@code confirm-first}, {@code proposals}, {@code nearest} or {@code nothing}
 * @param text the same as an English sentence
 * @param confirmation how fresh the answers are
 * @param within how many vacancies are within reach
 * @param missed how many are missed by exactly one condition
 * @param proposals at most three, best first
 * @param nearest the nearest miss; missing when there are proposals, or none is near
 */
public record ExpectationDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    String signal,
    String text,
    Confirmation confirmation,
    int within,
    int missed,
    List<Proposal> proposals,
    NearDocument.@Nullable Near nearest) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/expectation/1";

  /** Copies the list. */
  public ExpectationDocument {
    proposals = List.copyOf(proposals);
  }

  /**
   * How fresh answers are.
   *
   * @param passport the passport
   * @param state {@code expired}, {@code due}, {@code never} or {@code fresh}
   * @param dueOn when they were or are to be confirmed again; missing when nobody confirmed them
   */
  public record Confirmation(UUID passport, String state, @Nullable LocalDate dueOn) {}

  /**
   * A vacancy to propose.
   *
   * @param id its id
   * @param label its title
   * @param score the expected score in points
   */
  public record Proposal(UUID id, String label, int score) {}
}
