package nl.ongekend.core.facet;

import java.util.List;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** Looks concepts up in one taxonomy; what it does not have is left out. */
final class Concepts {

  private final TaxonomySnapshot taxonomy;

  Concepts(TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Returns the ordinals of the occupations that are known, ordered, each once. */
  List<Integer> occupations(List<ConceptId> ids) {
    return ids.stream()
        .map(taxonomy::occupationOrdinal)
        .filter(ordinal -> ordinal != TaxonomySnapshot.ABSENT)
        .distinct()
        .sorted()
        .toList();
  }

  int occupation(@Nullable ConceptId id) {
    return id == null ? OccupationTerm.NO_OCCUPATION : taxonomy.occupationOrdinal(id);
  }

  int skill(ConceptId id) {
    return taxonomy.skillOrdinal(id);
  }

  boolean isLicence(int skill) {
    return taxonomy.skillKind(skill) == SkillKind.LICENCE;
  }
}
