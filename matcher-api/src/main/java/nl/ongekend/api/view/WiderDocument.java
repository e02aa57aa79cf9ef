package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Vacancies in adjacent occupations: {@code ongekend/wider/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param query the passport
 * @param versions what the answer depends on beside documents and date
 * @param results the best vacancy of each of at most two adjacent occupations
 */
public record WiderDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    MatchDocument.Query query,
    VersionsView versions,
    List<Result> results) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/wider/1";

  /** Copies the list. */
  public WiderDocument {
    results = List.copyOf(results);
  }

  /**
   * A vacancy in an adjacent occupation.
   *
   * @param id the id of the vacancy
   * @param label its title
   * @param score the expected score in points
   * @param occupation its occupation
   * @param from the occupation, held or wished, that it is nearest to
   * @param nearness how near, per mille
   * @param shared the essential skills of both that the person has or is likely to have
   */
  public record Result(
      UUID id,
      String label,
      int score,
      Concept occupation,
      Concept from,
      int nearness,
      List<Concept> shared) {

    /** Copies the list. */
    public Result {
      shared = List.copyOf(shared);
    }
  }

  /**
   * A concept.
   *
   * @param uri its URI
   * @param label its name
   */
  public record Concept(String uri, String label) {}
}
