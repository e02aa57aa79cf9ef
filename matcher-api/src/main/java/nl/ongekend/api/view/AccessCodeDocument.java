package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A code on paper, shown this once: {@code ongekend/access-code/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the passport it opens
 * @param code the code, three groups of four letters and digits; it is kept nowhere
 * @param address the path where the person types it
 * @param expiresAt until when it can be used, once
 */
public record AccessCodeDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    String code,
    String address,
    Instant expiresAt) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/access-code/1";

  /** Without the code, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AccessCodeDocument[%s]".formatted(passport);
  }
}
