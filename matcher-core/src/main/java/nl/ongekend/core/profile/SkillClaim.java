package nl.ongekend.core.profile;

import java.time.LocalDate;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * One skill of a person, tied to a taxonomy concept.
 *
 * @param concept the skill
 * @param level 1 (with help) to 4 (teaches others); missing when unknown
 * @param evidence how well the claim is supported
 * @param lastUsed when it was last practised or attested; missing when unknown
 * @param source where the claim comes from, in a few words; at most 200 characters
 * @param wanted whether the person wants to use the skill at work; missing counts as yes
 * @param labelSeen the label under which it was entered, kept for when the taxonomy changes
 */
public record SkillClaim(
    ConceptId concept,
    @Nullable Integer level,
    EvidenceGrade evidence,
    @Nullable LocalDate lastUsed,
    @Nullable String source,
    @Nullable Boolean wanted,
    @Nullable String labelSeen) {

  /** Checks the level and the lengths. */
  public SkillClaim {
    if (level != null) {
      Checks.requireBetween(level, 1, 4, "level of skill " + concept.uri(), Levels.REMEDY);
    }
    if (source != null) {
      Checks.requireText(source, 200, "source");
    }
    if (labelSeen != null) {
      Checks.requireText(labelSeen, 300, "labelSeen");
    }
  }

  /** Returns a claim of which only concept and evidence are known. */
  public static SkillClaim of(ConceptId concept, EvidenceGrade evidence) {
    return new SkillClaim(concept, null, evidence, null, null, null, null);
  }

  /** Returns whether the person wants to use the skill; true unless stated otherwise. */
  public boolean isWanted() {
    return !Boolean.FALSE.equals(wanted);
  }
}
