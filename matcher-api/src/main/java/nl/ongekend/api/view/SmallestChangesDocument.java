package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The smallest change for each of the best vacancies of a person: {@code
 * ongekend/smallest-changes/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query what was asked about
 * @param versions what the answer depends on beside documents and date
 * @param vacancies the best vacancies, in the order of their rank
 */
public record SmallestChangesDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    List<Vacancy> vacancies) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/smallest-changes/1";

  /** Copies the list. */
  public SmallestChangesDocument {
    vacancies = List.copyOf(vacancies);
  }

  /**
   * A vacancy.
   *
   * @param rank its rank, from 1
   * @param id its id
   * @param label its title
   * @param score the expected score in points
   * @param within whether it is within reach
   * @param smallestChange the fewest changes that bring it within reach; empty when it is, or no
   *     three do
   */
  public record Vacancy(
      int rank,
      UUID id,
      String label,
      int score,
      boolean within,
      List<WhyDocument.Change> smallestChange) {

    /** Copies the list. */
    public Vacancy {
      smallestChange = List.copyOf(smallestChange);
    }
  }
}
