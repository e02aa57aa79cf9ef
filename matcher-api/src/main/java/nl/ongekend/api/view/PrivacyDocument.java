package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.api.store.PrivacySettings;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * On which grounds an organisation uses personal data, and how long it keeps them: {@code
 * ongekend/privacy/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param organisation what the organisation is; missing until somebody has said so
 * @param listDays how many days its selection list keeps; missing unless it is a public body that
 *     has said so
 * @param listSource where the selection list says so
 * @param grounds what each purpose rests on; empty until somebody has said what it is
 */
public record PrivacyDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    @Nullable String organisation,
    @Nullable Integer listDays,
    @Nullable String listSource,
    List<GroundView> grounds) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/privacy/1";

  /** Copies the list. */
  public PrivacyDocument {
    grounds = List.copyOf(grounds);
  }

  /** Returns the document of settings, which may be missing. */
  public static PrivacyDocument of(
      Build build, LocalDate asOf, @Nullable PrivacySettings settings, List<GroundView> grounds) {
    return new PrivacyDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        settings == null ? null : settings.retention().organisation().name(),
        settings == null ? null : settings.retention().listDays(),
        settings == null ? null : settings.listSource(),
        grounds);
  }
}
