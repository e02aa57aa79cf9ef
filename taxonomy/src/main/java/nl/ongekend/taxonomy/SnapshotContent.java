package nl.ongekend.taxonomy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a snapshot says, in canonical order: what its version is computed from.
 *
 * @param labels ids and labels per type; the ids ascending; every type is present
 * @param occupations facts by occupation ordinal
 * @param skills facts by skill ordinal
 * @param relations every relation is present; {@link Relation#RELATED_SKILL} is symmetric
 * @param crosswalk by foreign id, then best confidence first, then concept
 */
record SnapshotContent(
    Map<ConceptType, Labels> labels,
    List<OccupationFacts> occupations,
    List<SkillFacts> skills,
    Map<Relation, Csr> relations,
    List<CrosswalkEdge> crosswalk) {

  /** Facts of an occupation besides its labels and relations. */
  record OccupationFacts(int isco, @Nullable String sector) {}

  /** Facts of a skill besides its labels and relations. */
  record SkillFacts(SkillKind kind, int halfLifeMonths, @Nullable String halfLifeSource) {}
}
