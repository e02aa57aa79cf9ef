package nl.ongekend.api.view;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which vacancies to hear of for a person, or which people for a vacancy. What is left out gets its
 * usual value.
 *
 * @param passport the id of the passport it is for; it has to be there
 * @param vacancy the id of the vacancy it is for, in place of a passport; it has to be there
 * @param top among how many of the best one has to be, 10 when left out, at most 1,000
 * @param onlyWithinReach whether what is found has to be within reach; true when left out
 * @param filters only those with these values or none, each such as {@code sector=CARE}
 */
public record SavedSearchSettingsDocument(
    @Nullable UUID passport,
    @Nullable UUID vacancy,
    @Nullable Integer top,
    @Nullable Boolean onlyWithinReach,
    @Nullable List<String> filters) {

  /** Copies the list. */
  public SavedSearchSettingsDocument {
    filters = filters == null ? null : List.copyOf(filters);
  }
}
