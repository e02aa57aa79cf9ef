package nl.ongekend.core.profile;

import java.util.List;
import java.util.Set;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants from work. A missing list is an unanswered question; an empty one says that
 * there is no preference.
 *
 * @param occupations occupations wanted
 * @param occupationsNotWanted occupations the person rules out
 * @param sectors sectors wanted
 * @param sectorsNotWanted sectors the person rules out
 * @param contracts contract forms wanted
 * @param motives motives that matter
 * @param anyLevelForNow whether work below the person's level is welcome for now; missing counts as
 *     no
 * @param workplaceFeatures features asked for, such as "quiet room"; shown, never scored
 */
public record Wishes(
    @Nullable List<ConceptId> occupations,
    @Nullable List<ConceptId> occupationsNotWanted,
    @Nullable Set<Sector> sectors,
    @Nullable Set<Sector> sectorsNotWanted,
    @Nullable Set<ContractForm> contracts,
    @Nullable Set<Motive> motives,
    @Nullable Boolean anyLevelForNow,
    @Nullable List<String> workplaceFeatures) {

  private static final int MOST_OCCUPATIONS = 20;

  /** Checks the sizes; copies the collections. */
  public Wishes {
    Checks.requireAtMost(occupations, MOST_OCCUPATIONS, "occupations");
    Checks.requireAtMost(occupationsNotWanted, MOST_OCCUPATIONS, "occupationsNotWanted");
    Checks.requireAtMost(workplaceFeatures, MOST_OCCUPATIONS, "workplaceFeatures");
    occupations = Checks.copy(occupations);
    occupationsNotWanted = Checks.copy(occupationsNotWanted);
    sectors = Checks.copy(sectors);
    sectorsNotWanted = Checks.copy(sectorsNotWanted);
    contracts = Checks.copy(contracts);
    motives = Checks.copy(motives);
    workplaceFeatures = Checks.copy(workplaceFeatures);
  }

  /** Returns wishes of which nothing is known. */
  public static Wishes unknown() {
    return new Wishes(null, null, null, null, null, null, null, null);
  }
}
