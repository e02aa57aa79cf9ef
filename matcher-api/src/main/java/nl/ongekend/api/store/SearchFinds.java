package nl.ongekend.api.store;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What changed in what a saved search finds.
 *
 * @param search the search
 * @param foundType what it finds
 * @param entered the expected scores of the vacancies or passports that came, by id
 * @param left those that went
 */
public record SearchFinds(
    UUID search, EntityType foundType, Map<UUID, Integer> entered, Set<UUID> left) {

  /** Copies the collections. */
  public SearchFinds {
    entered = Map.copyOf(entered);
    left = Set.copyOf(left);
  }

  /** Returns whether nothing changed. */
  public boolean isEmpty() {
    return entered.isEmpty() && left.isEmpty();
  }
}
