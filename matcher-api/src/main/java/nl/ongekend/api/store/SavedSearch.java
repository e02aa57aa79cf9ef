package nl.ongekend.api.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which vacancies somebody wants to hear of for a person, or which people for a vacancy.
 *
 * @param id its id
 * @param subject the passport or vacancy it searches for
 * @param top among how many of the best one has to be, 1 to {@value #MOST}
 * @param onlyWithinReach whether what is found has to be within reach
 * @param filters which ones, each such as {@code sector=CARE}
 * @param seen the number of the latest alert that somebody has seen; 0 for none
 * @param createdAt when it was saved
 */
public record SavedSearch(
    UUID id,
    EntityId subject,
    int top,
    boolean onlyWithinReach,
    List<String> filters,
    long seen,
    Instant createdAt) {

  /** The most that a search can hold. */
  public static final int MOST = 1_000;

  /** Checks subject and range; copies the list. */
  public SavedSearch {
    if (subject.type() == EntityType.CIRCUMSTANCES) {
      throw new IllegalArgumentException(
          "subject (%s) of a saved search must be a passport or a vacancy.".formatted(subject));
    }
    if (top < 1 || top > MOST) {
      throw new IllegalArgumentException(
          "top (%d) of a saved search must be in [1, %d].%nMaybe use a filter for more."
              .formatted(top, MOST));
    }
    filters = List.copyOf(filters);
  }

  /** What it finds: vacancies for a passport, passports for a vacancy. */
  public EntityType foundType() {
    return subject.type() == EntityType.PASSPORT ? EntityType.VACANCY : EntityType.PASSPORT;
  }
}
