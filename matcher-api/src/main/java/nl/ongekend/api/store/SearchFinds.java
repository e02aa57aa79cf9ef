package nl.ongekend.api.store;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What changed in what a saved search finds.
 *
 * @param search the search
 * @param entered the expected scores of vacancies that came, by id
 * @param left the vacancies that went
 */
public record SearchFinds(UUID search, Map<UUID, Integer> entered, Set<UUID> left) {

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
