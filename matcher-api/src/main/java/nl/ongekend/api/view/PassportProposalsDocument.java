package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was put forward to a person in the last 366 days: {@code ongekend/passport-proposals/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the passport
 * @param proposals the recorded proposals, the latest first
 */
public record PassportProposalsDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    List<Proposed> proposals) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/passport-proposals/1";

  /** Copies the list. */
  public PassportProposalsDocument {
    proposals = List.copyOf(proposals);
  }

  /**
   * One recorded proposal.
   *
   * @param vacancy the id of the vacancy
   * @param employer the key of its employer, as it was then
   * @param on the day of the batch
   * @param batch the batch that made it; it may be gone
   */
  public record Proposed(UUID vacancy, String employer, LocalDate on, UUID batch) {}
}
