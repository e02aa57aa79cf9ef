package nl.ongekend.api.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which vacancies somebody wants to hear of for a person.
 *
 * @param id its id
 * @param passport the passport it searches for
 * @param top among how many of the best vacancies one has to be, 1 to {@value #MOST}
 * @param onlyWithinReach whether a vacancy has to be within reach
 * @param filters which vacancies, each such as {@code sector=CARE}
 * @param seen the number of the latest alert that somebody has seen; 0 for none
 * @param createdAt when it was saved
 */
public record SavedSearch(
    UUID id,
    UUID passport,
    int top,
    boolean onlyWithinReach,
    List<String> filters,
    long seen,
    Instant createdAt) {

  /** The most vacancies that a search can hold. */
  public static final int MOST = 1_000;

  /** Checks the range; copies the list. */
  public SavedSearch {
    if (top < 1 || top > MOST) {
      throw new IllegalArgumentException(
          "top (%d) of a saved search must be in [1, %d].%nMaybe use a filter for more."
              .formatted(top, MOST));
    }
    filters = List.copyOf(filters);
  }
}
