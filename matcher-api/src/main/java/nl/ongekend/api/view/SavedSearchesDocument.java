package nl.ongekend.api.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.store.SavedSearch;
import nl.ongekend.core.release.Build;

/**
 * Saved searches for a person: {@code ongekend/saved-searches/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the id of the passport
 * @param searches the searches, ordered by id
 */
public record SavedSearchesDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    List<Search> searches) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/saved-searches/1";

  /** Copies the list. */
  public SavedSearchesDocument {
    searches = List.copyOf(searches);
  }

  /** Returns the document of some searches for one person. */
  public static SavedSearchesDocument of(
      Build build, LocalDate asOf, UUID passport, List<SavedSearch> searches) {
    return new SavedSearchesDocument(
        SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        passport,
        searches.stream().map(Search::of).toList());
  }

  /**
   * One saved search.
   *
   * @param id its id
   * @param top among how many of the best vacancies one has to be
   * @param onlyWithinReach whether a vacancy has to be within reach
   * @param filters which vacancies, each such as {@code sector=CARE}
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
