package nl.ongekend.api.view;

import java.time.LocalDate;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.score.ScoringProfile;

/**
 * The program and the data it works with: {@code ongekend/version/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program
 * @param commit the commit it was built from
 * @param asOf today
 * @param versions the data
 * @param java the Java it runs on
 */
public record VersionDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    VersionsView versions,
    String java) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/version/1";

  /** Returns the document of a program and the data it works with. */
  public static VersionDocument of(Build build, LocalDate asOf, Versions versions) {
    return new VersionDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        VersionsView.of(versions, ScoringProfile.standard().name()),
        Runtime.version().toString());
  }
}
