package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a changed document would bring within reach and take out of it: {@code ongekend/what-if/1}.
 * The change is not kept.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query the document that was changed
 * @param versions what the answer depends on beside documents and date
 * @param before how many are within reach as it is
 * @param after how many would be
 * @param enters what would come within reach, highest score first
 * @param leaves what would leave it
 */
public record WhatIfDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    int before,
    int after,
    List<Moved> enters,
    List<Moved> leaves) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/what-if/1";

  /** Copies the lists. */
  public WhatIfDocument {
    enters = List.copyOf(enters);
    leaves = List.copyOf(leaves);
  }

  /**
   * One that moves.
   *
   * @param id the id of the vacancy or passport
   * @param label the title of the vacancy, or the name or pseudonym in the passport
   * @param score the expected score where it is within reach
   */
  public record Moved(UUID id, String label, int score) {}
}
