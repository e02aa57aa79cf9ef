package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * Saved searches for a person or a vacancy: {@code ongekend/saved-searches/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the id of the passport; missing for a vacancy
 * @param vacancy the id of the vacancy; missing for a person
 * @param searches the searches, ordered by id
 */
public record SavedSearchesDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    @Nullable UUID passport,
    @Nullable UUID vacancy,
    List<Search> searches) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/saved-searches/1";

  /** Copies the list. */
  public SavedSearchesDocument {
    searches = List.copyOf(searches);
  }

  /** Returns the document of some searches for one person or vacancy. */
  public static SavedSearchesDocument of(
      Build build, LocalDate asOf, EntityId subject, List<SavedSearch> searches) {
    return new SavedSearchesDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        subject.type() == EntityType.PASSPORT ? subject.id() : null,
        subject.type() == EntityType.VACANCY ? subject.id() : null,
        searches.stream().map(Search::of).toList());
  }

  /**
   * One saved search.
   *
   * @param id its id
   * @param top among how many of the best one has to be
   * @param onlyWithinReach whether what is found has to be within reach
   * @param filters which ones, each such as {@code sector=CARE}
   * @param seen the number of the latest alert that somebody has seen; 0 for none
   * @param createdAt when it was saved
   */
  public record Search(
      UUID id,
      int top,
      boolean onlyWithinReach,
      List<String> filters,
      long seen,
      Instant createdAt) {

    /** Copies the list. */
    public Search {
      filters = List.copyOf(filters);
    }

    static Search of(SavedSearch search) {
      return new Search(
          search.id(),
          search.top(),
          search.onlyWithinReach(),
          search.filters(),
          search.seen(),
          search.createdAt());
    }
  }
}
