package nl.ongekend.api.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * A page of stored documents, ordered by id: {@code ongekend/page/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param items the documents
 * @param next the address of the next page; missing on the last one
 */
public record PageDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    List<Item> items,
    @Nullable String next) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/page/1";

  /** Copies the list. */
  public PageDocument {
    items = List.copyOf(items);
  }

  /** Returns a page. */
  public static PageDocument of(
      Build build, LocalDate asOf, List<Item> items, @Nullable String next) {
    return new PageDocument(SCHEMA, build.version(), build.commit(), asOf, items, next);
  }

  /**
   * One stored document.
   *
   * @param id its id
   * @param entityVersion its version; in quotes it is the ETag
   * @param document what it says, as JSON
   */
  public record Item(UUID id, long entityVersion, @JsonRawValue String document) {}
}
