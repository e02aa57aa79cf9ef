package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Says that the proposals of a batch were put forward: {@code ongekend/recorded-proposals/1}. From
 * then on they count against caps.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the day on which the proposals count
 * @param batch the batch that made them
 * @param proposals how many the batch has
 * @param recorded how many of them were not recorded before
 */
public record RecordedProposalsDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID batch,
    int proposals,
    int recorded) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/recorded-proposals/1";
}
