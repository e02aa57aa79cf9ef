package nl.ongekend.core.profile;

import java.util.List;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * Training that comes with a vacancy.
 *
 * @param description what is taught, 1 to 500 characters
 * @param weeks how long, 1 to 260; missing when unknown
 * @param skills the skills it teaches; missing when unknown
 */
public record TrainingOffer(
    String description, @Nullable Integer weeks, @Nullable List<ConceptId> skills) {

  /** Checks lengths and range; copies the list. */
  public TrainingOffer {
    Checks.requireText(description, 500, "description");
    if (weeks != null) {
      Checks.requireBetween(weeks, 1, 260, "weeks", "Maybe days were given.");
    }
    skills = Checks.copy(skills);
  }
}
