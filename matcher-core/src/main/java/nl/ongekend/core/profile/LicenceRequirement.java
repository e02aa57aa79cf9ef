package nl.ongekend.core.profile;

import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A licence or certificate that a vacancy asks for.
 *
 * @param concept the licence
 * @param importance how much it weighs
 * @param indispensable the task that cannot be done without it; missing when there is none
 */
public record LicenceRequirement(
    ConceptId concept, Importance importance, @Nullable Indispensable indispensable) {

  /** Returns the importance that counts: an indispensable requirement is essential. */
  public Importance effectiveImportance() {
    return indispensable == null ? importance : Importance.ESSENTIAL;
  }
}
