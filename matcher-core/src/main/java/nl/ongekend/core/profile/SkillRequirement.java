package nl.ongekend.core.profile;

import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a vacancy asks for.
 *
 * @param concept the skill
 * @param importance how much it weighs
 * @param level the least level, 1 to 4; missing counts as 1
 * @param indispensable the task that cannot be done without it; missing when there is none
 * @param labelSeen the label under which it was entered
 */
public record SkillRequirement(
    ConceptId concept,
    Importance importance,
    @Nullable Integer level,
    @Nullable Indispensable indispensable,
    @Nullable String labelSeen) {

  /** Checks the level and the length. */
  public SkillRequirement {
    if (level != null) {
      Checks.requireBetween(level, 1, 4, "level of requirement " + concept.uri(), Levels.REMEDY);
    }
    if (labelSeen != null) {
      Checks.requireText(labelSeen, 300, "labelSeen");
    }
  }

  /** Returns a requirement of which only concept and importance are known. */
  public static SkillRequirement of(ConceptId concept, Importance importance) {
    return new SkillRequirement(concept, importance, null, null, null);
  }

  /** Returns the importance that counts: an indispensable requirement is essential. */
  public Importance effectiveImportance() {
    return indispensable == null ? importance : Importance.ESSENTIAL;
  }
}
