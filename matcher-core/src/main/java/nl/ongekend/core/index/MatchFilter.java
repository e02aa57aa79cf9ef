package nl.ongekend.core.index;

import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.VacancyKind;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a query may return, beside the gates of right and feasible.
 *
 * <p>Values of one field are alternatives; fields have to hold together. A document whose value is
 * not known passes, unless the filter is strict. An empty set does not filter. A passport in no
 * caseload passes no caseload filter; that is not unknown. A language that a passport does not list
 * is unknown unless its list is complete.
 *
 * @param regions labour-market regions
 * @param sectors sectors; vacancies only
 * @param kinds kinds of place; vacancies only
 * @param languages working languages, or languages of people, ISO 639
 * @param minHours the fewest hours a week; missing: any
 * @param maxHours the most hours a week; missing: any
 * @param caseloads caseloads; passports only
 * @param ids documents; never unknown
 * @param strict whether an unknown value fails
 */
public record MatchFilter(
    Set<String> regions,
    Set<Sector> sectors,
    Set<VacancyKind> kinds,
    Set<String> languages,
    @Nullable Hours minHours,
    @Nullable Hours maxHours,
    Set<String> caseloads,
    Set<UUID> ids,
    boolean strict) {

  private static final MatchFilter NONE =
      new MatchFilter(
          Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of(), Set.of(), false);

  /** Checks the order of the hours; copies the sets. */
  public MatchFilter {
    if (minHours != null && maxHours != null && minHours.compareTo(maxHours) > 0) {
      throw new IllegalArgumentException(
          "minHours (%s) of a filter must not be above maxHours (%s).%nMaybe they were swapped."
              .formatted(minHours, maxHours));
    }
    regions = Set.copyOf(regions);
    sectors = Set.copyOf(sectors);
    kinds = Set.copyOf(kinds);
    languages = Set.copyOf(languages);
    caseloads = Set.copyOf(caseloads);
    ids = Set.copyOf(ids);
  }

  /** Returns the filter that everything passes. */
  public static MatchFilter none() {
    return NONE;
  }
}
