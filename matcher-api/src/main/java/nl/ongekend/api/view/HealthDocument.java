package nl.ongekend.api.view;

import java.time.LocalDate;
import nl.ongekend.core.release.Build;

/**
 * Says that the program is well: {@code ongekend/health/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program
 * @param commit the commit it was built from
 * @param asOf today
 * @param status {@code UP}
 */
public record HealthDocument(
    String schema, String version, String commit, LocalDate asOf, String status) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/health/1";

  /** Returns the document of a program that is well. */
  public static HealthDocument up(Build build, LocalDate asOf) {
    return new HealthDocument(SCHEMA, build.version(), build.commit(), asOf, "UP");
  }
}
