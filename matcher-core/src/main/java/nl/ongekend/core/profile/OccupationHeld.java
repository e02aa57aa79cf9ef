package nl.ongekend.core.profile;

import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * An occupation a person has worked in, in whatever form.
 *
 * @param concept the occupation
 * @param months how long in all, 0 to 720; missing when unknown
 * @param kind the form of the work
 * @param labelSeen the label under which it was entered
 */
public record OccupationHeld(
    ConceptId concept, @Nullable Integer months, WorkKind kind, @Nullable String labelSeen) {

  /** Checks the range. */
  public OccupationHeld {
    if (months != null) {
      Checks.requireBetween(months, 0, 720, "months", "Maybe years and months were mixed up.");
    }
    if (labelSeen != null) {
      Checks.requireText(labelSeen, 300, "labelSeen");
    }
  }
}
