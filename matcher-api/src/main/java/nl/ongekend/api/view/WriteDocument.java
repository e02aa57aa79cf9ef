package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.UUID;
import nl.ongekend.core.release.Build;

/**
 * Says that a document is kept: {@code ongekend/write/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the request
 * @param id the id of the document
 * @param entityVersion the version it has now; in quotes it is the ETag
 * @param changePosition the place of the change in the change log
 */
public record WriteDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID id,
    long entityVersion,
    String changePosition) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/write/1";

  /** Returns the document of a write. */
  public static WriteDocument of(
      Build build, LocalDate asOf, UUID id, long entityVersion, String changePosition) {
    return new WriteDocument(
        SCHEMA, build.version(), build.commit(), asOf, id, entityVersion, changePosition);
  }
}
