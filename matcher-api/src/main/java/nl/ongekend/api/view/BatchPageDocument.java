package nl.ongekend.api.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the answers of a batch, in the order of the ids of the passports: {@code
 * ongekend/batch-page/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param batch what the batch says of itself
 * @param people the answers
 * @param next the address of the next page; missing on the last one
 */
public record BatchPageDocument(
    String schema, BatchDocument batch, List<BatchDocument.Person> people, @Nullable String next) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/batch-page/1";

  /** Copies the list. */
  public BatchPageDocument {
    people = List.copyOf(people);
  }
}
