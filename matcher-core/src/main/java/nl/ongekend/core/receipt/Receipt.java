package nl.ongekend.core.receipt;

import java.time.LocalDate;
import java.util.UUID;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.document.RecordForm;

/**
 * What is needed to compute an answer again: the hashes of everything it was computed with, and the
 * answer.
 *
 * <p>It holds no text of a person and no moment: the same question with the same answer by the same
 * program is the same receipt. Its JSON form is {@code ongekend/receipt/1} and never changes; a
 * later form has another name.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answered
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the id of the passport
 * @param vacancy the id of the vacancy
 * @param basis what it was computed with
 * @param answer what came out
 */
public record Receipt(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    UUID vacancy,
    Basis basis,
    Answer answer) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/receipt/1";

  private static final RecordForm<Receipt> FORM = RecordForm.of(Receipt.class);

  /** Checks the name of the form. */
  public Receipt {
    if (!schema.equals(SCHEMA)) {
      throw new IllegalArgumentException(
          "schema (%s) must be %s.%nMaybe a later program made the receipt; replay it with that one."
              .formatted(schema, SCHEMA));
    }
  }

  /**
   * Returns the receipt that a JSON text holds.
   *
   * @throws nl.ongekend.core.document.DocumentException if it holds none
   */
  public static Receipt parse(String json) {
    return FORM.read(json);
  }

  /** Returns its canonical JSON form (RFC 8785). */
  public String toJson() {
    return FORM.write(this);
  }

  /** Returns its id: the hash of {@link #toJson}. */
  public ContentHash id() {
    return ContentHash.of(toJson());
  }
}
