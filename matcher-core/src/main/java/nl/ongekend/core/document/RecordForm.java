package nl.ongekend.core.document;

import java.util.List;

/**
 * The JSON form of a record that is kept but is no document of a person or employer, under the
 * rules of {@link Documents}: a property is a component, one that is left out is missing, and
 * nothing else is read. Thread-safe.
 *
 * @param <R> the record
 */
public final class RecordForm<R> {

  private final DocumentForm<R> form;

  private RecordForm(DocumentForm<R> form) {
    this.form = form;
  }

  /**
   * Returns the form of a record type. Cost: reflection on the type; make one and keep it.
   *
   * @throws IllegalArgumentException if a component has no JSON form
   */
  public static <R extends Record> RecordForm<R> of(Class<R> type) {
    return new RecordForm<>(
        new DocumentForm<>(type, new Shapes().ofRecord(type), new UpcastChain(List.of())));
  }

  /**
   * Returns the record that a JSON text holds.
   *
   * @throws DocumentException if it holds none
   */
  public R read(String json) {
    return form.read(json);
  }

  /**
   * Returns the canonical JSON form (RFC 8785) of a record.
   *
   * @throws DocumentException if a text in it holds half a character
   */
  public String write(R value) {
    return CanonicalJson.of(form.write(value));
  }
}
