package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.Erasure;
import nl.ongekend.core.release.Build;

/**
 * Proof that a person was erased, without anything that says who it was: {@code
 * ongekend/erasure/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the request
 * @param id its id, which stands in the audit in the place of the person
 * @param at when
 * @param role in which capacity somebody asked for it
 * @param salt 32 random bytes, in hexadecimal digits
 * @param idHash SHA-256 of the salt and the 16 bytes of the person's id, in hexadecimal digits
 * @param removed how many rows of each table
 * @param batches how many batches were removed because they named the person
 */
public record ErasureDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID id,
    Instant at,
    String role,
    String salt,
    String idHash,
    List<Removed> removed,
    int batches) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/erasure/1";

  /** Copies the list. */
  public ErasureDocument {
    removed = List.copyOf(removed);
  }

  /** Returns the document of an erasure. */
  public static ErasureDocument of(Build build, LocalDate asOf, Erasure erasure, int batches) {
    return new ErasureDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        erasure.id(),
        erasure.at(),
        erasure.role().name(),
        erasure.salt(),
        erasure.idHash(),
        erasure.removed().entrySet().stream()
            .map(table -> new Removed(table.getKey(), table.getValue()))
            .sorted((one, other) -> one.table().compareTo(other.table()))
            .toList(),
        batches);
  }

  /**
   * What was removed of one table.
   *
   * @param table its name
   * @param rows how many rows; in the audit they stay, and name this erasure
   */
  public record Removed(String table, int rows) {}
}
