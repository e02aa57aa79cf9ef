package nl.ongekend.core.assign;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds between people of a cohort, beside the limits of each.
 *
 * @param partners pairs who want work in one area; each person in one pair at most
 * @param floors how many people of which group are served at least
 * @param areaByVacancy the area of a vacancy by its id, such as a labour-market region; a vacancy
 *     without one is an area of its own
 */
public record CohortRules(
    List<PartnerPair> partners, List<GroupFloor> floors, Map<String, String> areaByVacancy) {

  /** No partners, no floors. */
  public static final CohortRules NONE = new CohortRules(List.of(), List.of(), Map.of());

  /** Copies the collections; checks that pairs share nobody and floors no name. */
  public CohortRules {
    partners = List.copyOf(partners);
    floors = List.copyOf(floors);
    areaByVacancy = Map.copyOf(areaByVacancy);
    Set<String> paired = new HashSet<>();
    for (PartnerPair pair : partners) {
      requireNew(paired, pair.first(), "person", "be in one pair of partners");
      requireNew(paired, pair.second(), "person", "be in one pair of partners");
    }
    Set<String> named = new HashSet<>();
    for (GroupFloor floor : floors) {
      requireNew(named, floor.name(), "floor", "stand in the rules once");
    }
  }

  /** Returns whether there is neither a pair nor a floor. */
  public boolean isEmpty() {
    return partners.isEmpty() && floors.isEmpty();
  }

  /** Returns the partner of a person, if there is one. O(pairs). */
  public Optional<String> findPartner(String person) {
    return partners.stream()
        .filter(pair -> pair.first().equals(person) || pair.second().equals(person))
        .map(pair -> pair.first().equals(person) ? pair.second() : pair.first())
        .findFirst();
  }

  /** Returns how many people are promised to be served, by the floors that a person counts for. */
  public Map<String, Integer> leastByFloor(String person) {
    return floors.stream()
        .filter(floor -> floor.members().contains(person))
        .collect(Collectors.toUnmodifiableMap(GroupFloor::name, GroupFloor::least));
  }

  /** Returns the area of a vacancy. */
  String area(String vacancy) {
    return areaByVacancy.getOrDefault(vacancy, vacancy);
  }

  private static void requireNew(Set<String> seen, String id, String kind, String rule) {
    if (!seen.add(id)) {
      throw new IllegalArgumentException(
          "%s (%s) must %s.%nMaybe a file was read twice.".formatted(kind, id, rule));
    }
  }
}
