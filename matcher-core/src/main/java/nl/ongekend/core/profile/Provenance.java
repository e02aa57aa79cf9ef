package nl.ongekend.core.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from and when it was last checked.
 *
 * @param source the source in a few words or an address
 * @param lastChecked when it was last checked; missing when unknown
 */
public record Provenance(String source, @Nullable LocalDate lastChecked) {

  /** Checks the length. */
  public Provenance {
    Checks.requireText(source, 500, "source");
  }
}
