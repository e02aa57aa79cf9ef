package nl.ongekend.core.reading.fact;

import java.util.Collection;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * How much schooling work asks for at most, by the skill level that ISCO-08 gives its major group.
 *
 * <p>Source: International Labour Office, <i>International Standard Classification of Occupations:
 * ISCO-08, volume I</i>, 2012, table 2. Managers count as professionals, and the armed forces, who
 * are of three levels, as nothing.
 */
enum WorkLevel {
  /** Simple tasks, major group 9. */
  SIMPLE(EducationLevel.LOWER_SECONDARY),
  /** Clerks, services, crafts, machines: major groups 4 to 8. */
  SKILLED(EducationLevel.POST_SECONDARY),
  /** Technicians, major group 3. */
  TECHNICAL(EducationLevel.BACHELOR),
  /** Professionals and managers, major groups 1 and 2. */
  PROFESSIONAL(EducationLevel.DOCTORATE);

  private final EducationLevel most;

  WorkLevel(EducationLevel most) {
    this.most = most;
  }

  /** Returns the highest education that the work can be said to need. */
  EducationLevel most() {
    return most;
  }

  /** Returns the highest level of some occupations; null when none has one. */
  static @Nullable WorkLevel of(Collection<ConceptId> occupations, TaxonomySnapshot taxonomy) {
    WorkLevel highest = null;
    for (ConceptId id : occupations) {
      int occupation = taxonomy.ordinal(ConceptType.OCCUPATION, id);
      WorkLevel level =
          occupation == TaxonomySnapshot.ABSENT ? null : ofIsco(taxonomy.isco(occupation));
      if (level != null && (highest == null || level.compareTo(highest) > 0)) {
        highest = level;
      }
    }
    return highest;
  }

  private static @Nullable WorkLevel ofIsco(int unitGroup) {
    return switch (unitGroup / 1_000) {
      case 1, 2 -> PROFESSIONAL;
      case 3 -> TECHNICAL;
      case 4, 5, 6, 7, 8 -> SKILLED;
      case 9 -> SIMPLE;
      default -> null;
    };
  }
}
